package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BoxTest {
    private static final double TINY = 1e-12;

    @Test
    void cornersMayComeInAnyOrderAndFromOutsideThePage() {
        assertThat(Box.between(1.4, 0.9, 0.5, -3)).isEqualTo(new Box(0.5, 0, 0.5, 0.9));
    }

    @Test
    void aBoxBeyondThePageIsAFault() {
        assertThatThrownBy(() -> new Box(0.9, 0, 0.2, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(0, 0, -0.1, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(Double.NaN, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTurnedPageCarriesItsBoxesAlong() {
        var topLeft = new Box(0, 0, 0.25, 0.125);
        assertThat(topLeft.turned(1)).isEqualTo(new Box(0.875, 0, 0.125, 0.25));
        assertThat(topLeft.turned(2)).isEqualTo(new Box(0.75, 0.875, 0.25, 0.125));
        assertThat(topLeft.turned(-1)).isEqualTo(new Box(0, 0.75, 0.125, 0.25));
    }

    @Property
    void turningRoundAndBackChangesNothing(
            @ForAll @DoubleRange(min = 0, max = 1) double x1,
            @ForAll @DoubleRange(min = 0, max = 1) double y1,
            @ForAll @DoubleRange(min = 0, max = 1) double x2,
            @ForAll @DoubleRange(min = 0, max = 1) double y2,
            @ForAll int quarters) {
        var box = Box.between(x1, y1, x2, y2);
        var back = box.turned(quarters).turned(-(quarters % 4));
        assertThat(back.x()).isEqualTo(box.x(), within(TINY));
        assertThat(back.y()).isEqualTo(box.y(), within(TINY));
        assertThat(back.right()).isEqualTo(box.right(), within(TINY));
        assertThat(back.bottom()).isEqualTo(box.bottom(), within(TINY));
    }

    @Test
    void theBoxAroundSeveralTouchesTheirOuterEdges() {
        assertThat(Box.around(List.of(new Box(0.25, 0.5, 0.25, 0.25), new Box(0.5, 0.125, 0.125, 0.125))))
                .isEqualTo(new Box(0.25, 0.125, 0.375, 0.625));
    }
}
