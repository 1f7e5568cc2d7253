package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.Problem;
import org.anjuan.report.data.Unfinished;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Part;
import org.anjuan.standard.Without;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that papers use is there, and none is left over. */
class PaperWordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*\\.?)\"");
    private static final Words WORDS = Words.shipped();

    /** Prefixes under which a value of an enum, or the last word of a key, is looked up. */
    private static final Set<String> FAMILIES = Set.of(
            "paper.",
            "problem.",
            "state.",
            "kind.",
            "without.",
            "face.",
            "style.",
            "rounding.",
            "timeline.count.",
            "timeline.more.",
            "timeline.kept.",
            "timeline.broken.",
            "xlsx.indicator.",
            "xlsx.remark.",
            "circular.column.",
            "case.notApplicable.",
            "case.unsure.",
            "case.settled.");

    @ParameterizedTest
    @MethodSource("enums")
    void everyValueHasAWord(String key) {
        assertThat(WORDS.keys()).contains(key);
    }

    static Stream<String> enums() {
        return Stream.of(
                        names("paper.", Paper.values()),
                        names("problem.", Problem.Reason.values()),
                        names("state.", Unfinished.State.values()),
                        names("kind.", Part.Kind.values()),
                        names("without.", Without.values()),
                        names("rounding.", RoundingMode.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    @Test
    void noWordIsLeftOver() throws IOException {
        var used = literals();
        var unused = new TreeSet<>(WORDS.keys());
        unused.removeIf(key -> used.contains(key) || FAMILIES.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void noWordIsMissing() throws IOException {
        var wanted = literals();
        wanted.removeIf(key -> Stream.of(
                        "absence.", "case.", "circular.", "place.", "note.", "rule.", "formula.", "band.", "xlsx.")
                .noneMatch(key::startsWith));
        wanted.removeIf(key -> key.endsWith("."));
        assertThat(WORDS.keys()).containsAll(wanted);
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/anjuan/report"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
