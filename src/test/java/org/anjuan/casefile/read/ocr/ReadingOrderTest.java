package org.anjuan.casefile.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows from the top, and in a row from the left, also on a page that slants. */
class ReadingOrderTest {
    @Test
    void cellsOfARowAreReadFromLeftToRight() {
        var right = level(300, 104, 80);
        var left = level(100, 100, 120);
        var below = level(150, 160, 200);

        assertThat(ReadingOrder.of(List.of(below, right, left))).containsExactly(left, right, below);
    }

    @Test
    void aSlantingRowStaysARow() {
        double slope = 0.05;
        var left = slanting(100, 100, slope);
        var right = slanting(900, 100 + 800 * slope, slope);
        var next = slanting(100, 140, slope);

        assertThat(ReadingOrder.of(List.of(right, next, left))).containsExactly(left, right, next);
    }

    @Test
    void noLinesHaveNoOrder() {
        assertThat(ReadingOrder.of(List.of())).isEmpty();
    }

    private static Slanted level(double x, double y, double length) {
        return Slanted.of(x, y, 1, 0, length, 30);
    }

    private static Slanted slanting(double x, double y, double slope) {
        double stretch = Math.hypot(1, slope);
        return Slanted.of(x, y, 1 / stretch, slope / stretch, 200, 30);
    }
}
