package org.anjuan.check.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a scan lies, its lines are read as they stand on the paper, and places come back to where they lie. */
class UprightTest {
    private static final PageKey PAGE = new PageKey(new SourceId("7".repeat(64)), 2);
    private static final List<Line> STANDING = List.of(
            line("某某县农业农村局", new Box(0.35, 0.10, 0.3, 0.02)),
            line("行政处罚决定书", new Box(0.37, 0.14, 0.26, 0.02)),
            line("当事人某某农资有限公司", new Box(0.12, 0.22, 0.5, 0.02)),
            line("二〇二四年四月二十三日", new Box(0.55, 0.80, 0.3, 0.02)));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPageIsTurnedUprightHoweverItLies(int quarters) {
        var upright = Upright.of(List.of(lying(quarters, Origin.OCR)));

        var lines = upright.pages().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) {
            assertSame(lines.get(at).box(), STANDING.get(at).box());
        }
        var found = new Anchor.Passage(PAGE, List.of(lines.getLast().box()), "二〇二四年", "", "");
        var back = (Anchor.OnPage) upright.back((Anchor) found);
        assertSame(back.boxes().getFirst(), STANDING.getLast().box().turned(-quarters));
    }

    @Test
    void storedTextIsNeverTurned() {
        var page = lying(1, Origin.DIGITAL);
        assertThat(Upright.of(List.of(page)).pages()).containsExactly(page);
    }

    @Test
    void twoLinesSayNothingOfHowAPageLies() {
        var page = new PageText(PAGE, Origin.OCR, lying(1, Origin.OCR).lines().subList(0, 2));
        assertThat(Upright.of(List.of(page)).pages()).containsExactly(page);
    }

    private static PageText lying(int quarters, Origin origin) {
        var lines = STANDING.stream()
                .map(line -> line(line.text(), line.box().turned(-quarters)))
                .toList();
        return new PageText(PAGE, origin, lines);
    }

    private static Line line(String text, Box box) {
        return new Line(text, box, List.of(), 0.98);
    }

    private static void assertSame(Box one, Box other) {
        assertThat(List.of(
                        one.x() - other.x(),
                        one.y() - other.y(),
                        one.width() - other.width(),
                        one.height() - other.height()))
                .allSatisfy(gap -> assertThat(Math.abs(gap)).isLessThan(1e-9));
    }
}
