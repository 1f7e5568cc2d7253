package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of CONTRIBUTING.md, held as tests. */
class StyleTest {
    private static final int LONGEST_FILE = 400;
    private static final int MEDIAN_FILE = 65;
    private static final int LONGEST_METHOD = 40;

    /** Rooms that recognise Chinese papers, and therefore have to name what they look for. */
    private static final List<String> READERS =
            List.of("org.anjuan.casefile.read", "org.anjuan.standard.read", "org.anjuan.check");

    private static final Path MAIN = Path.of("src/main/java");
    private static final List<SourceFile> OURS = SourceFile.below(MAIN);
    private static final List<SourceFile> TESTS = SourceFile.below(Path.of("src/test/java"));

    @Test
    void noFileIsLongerThanAReaderCanHold() {
        assertThat(OURS.stream().filter(file -> file.lines() > LONGEST_FILE).map(SourceFile::path))
                .isEmpty();
    }

    @Test
    void halfOfTheFilesFitOnAScreen() {
        var lengths = OURS.stream().map(SourceFile::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(OURS.stream().flatMap(file -> file.methodsLongerThan(LONGEST_METHOD).stream()))
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIsFor() {
        assertThat(OURS.stream().flatMap(file -> file.typesWithoutPurpose().stream()))
                .isEmpty();
    }

    @Test
    void nothingIsPutOff() {
        var promise = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|HA" + "CK|XX" + "X)\\b");
        assertThat(everywhere()
                        .filter(file -> promise.matcher(file.text()).find())
                        .map(SourceFile::path))
                .isEmpty();
    }

    @Test
    void wordsForPeopleStandInTheBundles() {
        assertThat(OURS.stream()
                        .filter(file -> READERS.stream().noneMatch(file.room()::startsWith))
                        .flatMap(file -> file.chineseLiterals().stream()))
                .isEmpty();
    }

    @Test
    void everyPackageIntroducesItselfAndIsNullMarked() {
        for (var folder :
                OURS.stream().map(file -> file.path().getParent()).distinct().toList()) {
            assertThat(folder.resolve("package-info.java")).content().contains("/**", "@NullMarked");
        }
    }

    private static Stream<SourceFile> everywhere() {
        return Stream.concat(OURS.stream(), TESTS.stream());
    }
}
