package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.anjuan.ui.kit.Sight;
import org.junit.jupiter.api.Test;

/** Marks on a page are told apart by their lines and words, and their words are legible, for every kind of colour sight. */
class MarkColoursTest {
    private static final double LEAST = 4.5;
    private static final Color PAPER = Color.WHITE;
    private static final Color BROKEN_PAPER = Color.web("#dfe2e7");

    private final String sheet = sheet();

    @Test
    void theWordsOfEveryMarkStandOutOnItsColour() {
        for (var kind : Mark.Kind.values()) {
            legible(Color.WHITE, Color.web(value(rule(kind), "-mark")));
        }
    }

    @Test
    void noTwoKindsOfMarksHaveTheSameLine() {
        var lines = Arrays.stream(Mark.Kind.values())
                .map(kind -> value(rule(kind), "-fx-border-style") + " " + width(kind))
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidOnAPageThatIsNotThereIsLegible() {
        legible(Color.web(value(".sheet-not-yet", "-fx-text-fill")), PAPER);
        legible(Color.web(value(".sheet-why", "-fx-text-fill")), BROKEN_PAPER);
        assertThat(value(".page-sheet-broken", "-fx-background-color")).endsWith("#dfe2e7");
    }

    private static void legible(Color word, Color ground) {
        assertThat(Sight.values())
                .allSatisfy(sight -> assertThat(sight.contrast(word, ground)).isGreaterThanOrEqualTo(LEAST));
    }

    private String width(Mark.Kind kind) {
        return has(rule(kind), "-fx-border-width")
                ? value(rule(kind), "-fx-border-width")
                : value(".mark, .sketch, .sketch-by-keys", "-fx-border-width");
    }

    private static String rule(Mark.Kind kind) {
        return ".mark-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private boolean has(String rule, String property) {
        return !values(rule, property).isEmpty();
    }

    private String value(String rule, String property) {
        return values(rule, property).getFirst();
    }

    /** What all rules with this very selector say of a property. */
    private List<String> values(String rule, String property) {
        var blocks = Pattern.compile("(?m)^" + Pattern.quote(rule) + " \\{([^}]*)}")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(";"));
        return Pattern.compile("(?:^|[;\\s])" + Pattern.quote(property) + ":\\s*([^;]+)")
                .matcher(blocks)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private static String sheet() {
        try (var stream = Objects.requireNonNull(Mark.class.getResourceAsStream("reader.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
