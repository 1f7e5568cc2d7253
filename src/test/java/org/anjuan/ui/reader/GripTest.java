package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.anjuan.casefile.Box;

/** A box is pulled by what is seen of it, and what is not pulled stays to the last digit. */
class GripTest {
    private static final Grip.Least LEAST = new Grip.Least(0.004, 0.003);

    @Property(tries = 500)
    void aMovedBoxKeepsItsSizeExactlyAndStaysOnThePage(
            @ForAll @DoubleRange(max = 0.7) double x,
            @ForAll @DoubleRange(max = 0.7) double y,
            @ForAll @DoubleRange(min = -2, max = 2) double dx,
            @ForAll @DoubleRange(min = -2, max = 2) double dy,
            @ForAll @IntRange(max = 3) int quarters) {
        var box = new Box(x, y, 0.3, 0.2);
        var moved = Grip.INSIDE.pull(box, dx, dy, quarters, LEAST);

        assertThat(moved.width()).isEqualTo(box.width());
        assertThat(moved.height()).isEqualTo(box.height());
        assertThat(moved.x()).isEqualTo(Math.clamp(x + dx, 0, 0.7));
        assertThat(moved.y()).isEqualTo(Math.clamp(y + dy, 0, 0.8));
    }

    @Property(tries = 1000)
    void onlyTheSidesThatArePulledMoveAsTheyAreSeen(
            @ForAll Grip grip,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double seenX,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double seenY,
            @ForAll @IntRange(max = 3) int quarters) {
        var box = new Box(0.3, 0.25, 0.35, 0.45);
        var from = new Spot(0, 0.5, 0.5).upright(quarters);
        var to = new Spot(0, 0.5 + seenX, 0.5 + seenY).upright(quarters);

        var pulled = grip.pull(box, to.x() - from.x(), to.y() - from.y(), quarters, LEAST);

        var before = box.turned(quarters);
        var after = pulled.turned(quarters);
        boolean inside = grip == Grip.INSIDE;
        double left = inside || grip.across() < 0 ? seenX : 0;
        double right = inside || grip.across() > 0 ? seenX : 0;
        double top = inside || grip.down() < 0 ? seenY : 0;
        double bottom = inside || grip.down() > 0 ? seenY : 0;
        assertThat(after.x()).isCloseTo(before.x() + left, within(1e-12));
        assertThat(after.right()).isCloseTo(before.right() + right, within(1e-12));
        assertThat(after.y()).isCloseTo(before.y() + top, within(1e-12));
        assertThat(after.bottom()).isCloseTo(before.bottom() + bottom, within(1e-12));
    }

    @Example
    void theSideThatIsNotPulledKeepsItsVeryDigits() {
        var box = new Box(0.1, 1 / 3.0, 0.2, 1 / 7.0);
        var pulled = Grip.RIGHT.pull(box, 0.05, 0.4, 0, LEAST);

        assertThat(pulled.x()).isEqualTo(box.x());
        assertThat(pulled.y()).isEqualTo(box.y());
        assertThat(pulled.height()).isEqualTo(box.height());
    }

    @Property(tries = 500)
    void noPullTurnsABoxInsideOutOrOffThePage(
            @ForAll Grip grip,
            @ForAll @DoubleRange(min = -3, max = 3) double dx,
            @ForAll @DoubleRange(min = -3, max = 3) double dy,
            @ForAll @IntRange(max = 3) int quarters) {
        var pulled = grip.pull(new Box(0.4, 0.5, 0.1, 0.002), dx, dy, quarters, LEAST);

        assertThat(pulled.width()).isGreaterThanOrEqualTo(0.004 - 1e-12);
        assertThat(pulled.height()).isGreaterThanOrEqualTo(0.002 - 1e-12);
    }

    @Example
    void handlesAreTakenFromNearTheirMiddlesAndTheBoxFromWithin() {
        var grips = new Grips(new Sheet.Seen(100, 100, 200, 80));

        assertThat(grips.at(102, 97)).contains(Grip.TOP_LEFT);
        assertThat(grips.at(200, 100 - Grips.REACH)).contains(Grip.TOP);
        assertThat(grips.at(305, 140)).contains(Grip.RIGHT);
        assertThat(grips.at(200, 140)).contains(Grip.INSIDE);
        assertThat(grips.at(200, 100 - Grips.REACH - 1)).isEqualTo(Optional.empty());
        assertThat(grips.at(400, 400)).isEmpty();
    }

    @Example
    void aTinyBoxCanStillBeTakenInItsMiddleAndAtItsCorners() {
        var grips = new Grips(new Sheet.Seen(100, 100, 6, 4));

        assertThat(grips.handles()).hasSize(4);
        assertThat(grips.at(103, 102)).contains(Grip.INSIDE);
        assertThat(grips.at(103 + 2 * Grips.REACH, 102 + 2 * Grips.REACH)).contains(Grip.BOTTOM_RIGHT);
    }
}
