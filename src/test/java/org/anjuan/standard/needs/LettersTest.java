package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every need of the surveyed standards has a test that begins with its letter, or stands with its reason in record 17. */
class LettersTest {
    private static final Pattern NEED = Pattern.compile("([a-h]\\d{1,2})[A-Z].*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-H]\\d[^|]*)\\|");
    private static final Pattern CODE = Pattern.compile("([A-H])(\\d+)(?:–[A-H](\\d+))?");

    /** How many needs each letter has. */
    private static final Map<String, Integer> NEEDS =
            Map.of("A", 12, "B", 7, "C", 20, "D", 8, "E", 10, "F", 7, "G", 6, "H", 4);

    @Test
    void everyNeedIsTestedOrLeftWithItsReason() throws IOException {
        var held = Stream.concat(tested(), left()).toList();
        var missing = NEEDS.entrySet().stream()
                .flatMap(letter ->
                        IntStream.rangeClosed(1, letter.getValue()).mapToObj(number -> letter.getKey() + number))
                .filter(need -> !held.contains(need))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static Stream<String> tested() {
        return Stream.of(
                        StructureNeedsTest.class,
                        VetoNeedsTest.class,
                        DeductionNeedsTest.class,
                        NotApplicableNeedsTest.class,
                        TotalNeedsTest.class)
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .map(Method::getName)
                .map(NEED::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static Stream<String> left() throws IOException {
        var record = Files.readString(Path.of("docs", "decisions", "0017-what-a-standard-can-say.md"));
        return ROW.matcher(record).results().flatMap(row -> codes(row.group(1)).stream());
    }

    private static List<String> codes(String needs) {
        return CODE.matcher(needs)
                .results()
                .flatMap(code -> {
                    int from = Integer.parseInt(code.group(2));
                    int to = code.group(3) == null ? from : Integer.parseInt(code.group(3));
                    return IntStream.rangeClosed(from, to).mapToObj(number -> code.group(1) + number);
                })
                .toList();
    }
}
