package org.anjuan;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of the rooms in CONTRIBUTING.md, held as a test: who may know whom. */
class RoomsTest {
    static final String ROOT = "org.anjuan";
    static final Set<String> FACTS = Set.of("casefile", "standard", "review", "round");

    /** The drawing: each room and the rooms it may know. Change the drawing first, then this. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("casefile", Set.of()),
            entry("standard", Set.of()),
            entry("review", Set.of("casefile", "standard")),
            entry("round", Set.of("casefile", "standard", "review")),
            entry("casefile.read", Set.of("casefile")),
            entry("standard.read", Set.of("standard")),
            entry("standard.edit", Set.of("standard")),
            entry("check", FACTS),
            entry("store", FACTS),
            entry("report", FACTS),
            entry("exchange", FACTS),
            entry(
                    "desk",
                    and(
                            FACTS,
                            "casefile.read",
                            "standard.read",
                            "standard.edit",
                            "check",
                            "store",
                            "report",
                            "exchange")),
            entry("ui", and(FACTS, "desk", "standard.edit")),
            entry("cli", and(FACTS, "desk")));

    static final JavaClasses OURS = OwnClasses.of(ROOT);

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyWhatTheDrawingAllows(String room) {
        var forbidden = new TreeSet<>(MAY_KNOW.keySet());
        forbidden.removeAll(MAY_KNOW.get(room));
        forbidden.remove(room);
        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(forbidden.stream().map(RoomsTest::inside), Stream.of(ROOT))
                        .toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".package-info")
                .should()
                .resideInAnyPackage(rooms().map(RoomsTest::inside).toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void noPackageCyclesAtAnyDepth() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void viewModelsHoldNoNodes() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void screensMeetOnlyInTheShell() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + ".ui.kit.."))
                .ignoreDependency(resideInAPackage(ROOT + ".ui.shell.."), alwaysTrue())
                .check(OURS);
    }

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    /** A room that has a sub-room of its own is meant without it; every other room with all it contains. */
    static String inside(String room) {
        boolean hasSubRoom = MAY_KNOW.keySet().stream().anyMatch(other -> other.startsWith(room + "."));
        return ROOT + "." + room + (hasSubRoom ? "" : "..");
    }

    static Set<String> and(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }
}
