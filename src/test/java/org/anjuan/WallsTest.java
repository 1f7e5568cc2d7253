package org.anjuan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The further walls: which library belongs to which room, and what no room does. */
class WallsTest {
    private static final String ROOT = "org.anjuan";
    private static final String READ = ROOT + ".casefile.read..";
    private static final String REPORT = ROOT + ".report..";
    private static final String STORE = ROOT + ".store..";
    private static final String UI = ROOT + ".ui..";
    private static final String CLI = ROOT + ".cli..";
    private static final String DESK = ROOT + ".desk..";
    private static final String[] FACTS = {
        ROOT + ".casefile", ROOT + ".standard", ROOT + ".review..", ROOT + ".round..",
    };

    private static final JavaClasses OURS = OwnClasses.of(ROOT);

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void aLibraryStaysInItsRooms(String library, Set<String> rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("javafx..", Set.of(UI)),
                Arguments.of("atlantafx..", Set.of(UI)),
                Arguments.of("org.kordamp..", Set.of(UI)),
                Arguments.of("com.github.promeg..", Set.of(ROOT + ".ui.kit..")),
                Arguments.of("org.apache.pdfbox..", Set.of(READ, REPORT)),
                Arguments.of("org.apache.fontbox..", Set.of(READ, REPORT)),
                Arguments.of("org.apache.poi..", Set.of(READ, REPORT, ROOT + ".standard.read..")),
                Arguments.of("java.awt..", Set.of(READ, REPORT)),
                Arguments.of("javax.imageio..", Set.of(READ, REPORT)),
                Arguments.of("java.sql..", Set.of(STORE)),
                Arguments.of("org.sqlite..", Set.of(STORE)),
                Arguments.of("picocli..", Set.of(CLI)),
                Arguments.of("org.snakeyaml..", Set.of(ROOT + ".standard.read..", ROOT + ".check.rulebook..")),
                Arguments.of("net.lingala.zip4j..", Set.of(ROOT + ".casefile.read.zip..")),
                Arguments.of("java.net.http..", Set.of("nowhere")));
    }

    @Test
    void threadsAreStartedOnlyByTheJobsOfTheDesk() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DESK)
                .should()
                .callConstructorWhere(onType(Thread.class))
                .orShould()
                .callMethodWhere(call(Thread.class, "startVirtualThread", "ofVirtual", "ofPlatform"))
                .check(OURS);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethodWhere(call(Thread.class, "sleep")).check(OURS);
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName())))
                .check(OURS);
    }

    @Test
    void nobodyPrintsAStackTrace() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "printStackTrace()",
                        call -> call.getName().equals("printStackTrace")
                                && call.getTargetOwner().isAssignableTo(Throwable.class)))
                .check(OURS);
    }

    @Test
    void nobodyKeepsASingleton() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a getInstance() of ours",
                        call -> call.getName().equals("getInstance")
                                && call.getTargetOwner().getPackageName().startsWith(ROOT)))
                .check(OURS);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().should().notBeFinal().check(OURS);
    }

    @Test
    void factsKnowNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(FACTS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethodWhere(describe(
                        "now() of a date or time",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .callMethodWhere(call(System.class, "currentTimeMillis", "nanoTime"))
                .check(OURS);
    }

    @Test
    void factsKnowNoChance() {
        noClasses()
                .that()
                .resideInAnyPackage(FACTS)
                .should()
                .callConstructorWhere(onType(Random.class).or(onType(SecureRandom.class)))
                .orShould()
                .callMethodWhere(call(UUID.class, "randomUUID"))
                .orShould()
                .callMethodWhere(call(Math.class, "random"))
                .orShould()
                .callMethodWhere(call(RandomGenerator.class, "getDefault", "of"))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGeneratorFactory.class)
                .check(OURS);
    }

    @Test
    void factsOpenNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(FACTS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.File.*")
                .check(OURS);
    }

    private static <A extends JavaAccess<?>> DescribedPredicate<A> call(Class<?> owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("/", wanted) + "()",
                access -> access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }

    private static <A extends JavaAccess<?>> DescribedPredicate<A> onType(Class<?> owner) {
        return describe(
                "new " + owner.getSimpleName(),
                access -> access.getTargetOwner().isEquivalentTo(owner));
    }
}
