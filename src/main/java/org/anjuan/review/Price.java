package org.anjuan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Cost.AllPoints;
import org.anjuan.standard.Cost.Fixed;
import org.anjuan.standard.Cost.Ladder;
import org.anjuan.standard.Cost.Nothing;
import org.anjuan.standard.Cost.PerTime;
import org.anjuan.standard.Cost.Range;
import org.anjuan.standard.Cost.Veto;
import org.anjuan.standard.Cost.WholeGroup;
import org.anjuan.standard.Cost.WholeItem;
import org.anjuan.standard.Item;

/** What reasons cost: the one place where a {@link Cost} becomes points. */
public final class Price {
    private Price() {}

    /**
     * The points to begin with when a reason is chosen: those of one time, the most of a range or a ladder, zero for a
     * veto and for what is only noted.
     */
    public static BigDecimal proposed(Cost cost, Item item) {
        return switch (cost) {
            case Fixed(var points) -> points;
            case PerTime(var points, var _, var _) -> points;
            case AllPoints _, WholeItem _, WholeGroup _ -> item.points();
            case Range(var _, var most, var _) -> most;
            case Ladder(var rungs) -> rungs.getLast().points();
            case Veto _, Nothing _ -> BigDecimal.ZERO;
        };
    }

    /** The points that may be chosen for one time, the least first; none where the standard leaves no choice. */
    public static List<BigDecimal> choices(Cost cost) {
        return switch (cost) {
            case Range(var least, var most, var step) ->
                Stream.iterate(least, at -> at.compareTo(most) <= 0, at -> at.add(step))
                        .toList();
            case Ladder(var rungs) -> rungs.stream().map(Cost.Rung::points).toList();
            default -> List.of();
        };
    }

    /** Whether the standard lets a deduction for this reason have these points and times. */
    static boolean allowed(Cost cost, Item item, Deduction deduction) {
        boolean once = deduction.times() == 1;
        return switch (cost) {
            case Range range -> once && within(range, deduction.points());
            case Ladder(var rungs) -> once && rungs.stream().anyMatch(rung -> same(rung.points(), deduction.points()));
            case PerTime(var points, var _, var _) -> same(points, deduction.points());
            case Nothing _ -> deduction.points().signum() == 0;
            case Fixed _, AllPoints _, WholeItem _, WholeGroup _, Veto _ ->
                once && same(proposed(cost, item), deduction.points());
        };
    }

    /** What the deduction takes by itself, before the item's points bound it. */
    public static BigDecimal of(Cost cost, Deduction deduction) {
        var plain = deduction.points().multiply(BigDecimal.valueOf(deduction.times()));
        return cost instanceof PerTime(var _, var _, var cap) && cap != null ? plain.min(cap) : plain;
    }

    private static boolean within(Range range, BigDecimal points) {
        boolean between = points.compareTo(range.least()) >= 0 && points.compareTo(range.most()) <= 0;
        return between && points.subtract(range.least()).remainder(range.step()).signum() == 0;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
