package org.anjuan.check.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the marking of a state secret is written. Always the program's own: no office can switch the guard off.
 *
 * @param levels the words for how secret, {@code signs} the characters that stand for the star behind them
 * @param periods what may stand behind the star
 * @param fields names of columns that say how secret a paper is
 * @param corner height of the strip at the page's head, and {@code side} width of the strips at its sides, in parts of the
 *     page, where a level alone is a marking
 */
public record Markings(
        List<String> levels, String signs, Pattern periods, List<String> fields, double corner, double side) {
    private static final String FILE = "/org/anjuan/check/shipped/markings.yaml";

    public Markings {
        levels = List.copyOf(levels);
        fields = List.copyOf(fields);
    }

    /** Those that travel inside the program. */
    public static Markings shipped() {
        var problems = new Problems(FILE);
        var markings = NodeReader.table(bytes(), problems)
                .map(table -> read(new Reader(table, problems)))
                .orElseThrow();
        if (!problems.all().isEmpty()) {
            throw new IllegalStateException(problems.all().toString());
        }
        return markings;
    }

    private static Markings read(Reader file) {
        file.number("format", 1);
        var markings = new Markings(
                file.list("levels"),
                file.words("signs"),
                file.pattern("periods"),
                file.list("fields"),
                file.number("corner-percent", 0) / 100.0,
                file.number("side-percent", 0) / 100.0);
        file.close();
        return markings;
    }

    private static byte[] bytes() {
        try (var stream = Markings.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("No shipped file " + FILE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
