package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** The ways in which a reason costs, and how to come from one to another. */
public enum CostKind {
    /** The same points once: 按项. */
    FIXED,
    /** Points each time: 每处. */
    PER_TIME,
    /** All points of the item. */
    ALL,
    /** Between two numbers. */
    RANGE,
    /** One rung of several. */
    LADDER,
    /** All points of the heading. */
    WHOLE_ITEM,
    /** All points of the group. */
    WHOLE_GROUP,
    /** Nothing. */
    NOTHING,
    /** A veto. */
    VETO;

    public static CostKind of(Cost cost) {
        return switch (cost) {
            case Cost.Fixed _ -> FIXED;
            case Cost.PerTime _ -> PER_TIME;
            case Cost.AllPoints _ -> ALL;
            case Cost.Range _ -> RANGE;
            case Cost.Ladder _ -> LADDER;
            case Cost.WholeItem _ -> WHOLE_ITEM;
            case Cost.WholeGroup _ -> WHOLE_GROUP;
            case Cost.Nothing _ -> NOTHING;
            case Cost.Veto _ -> VETO;
        };
    }

    /** Those that a reason of an item may have, in a part of a kind. */
    public static List<CostKind> of(Part.Kind kind, Item item) {
        return Arrays.stream(values())
                .filter(each -> each.isPossible(kind, item))
                .toList();
    }

    private boolean isPossible(Part.Kind kind, Item item) {
        return switch (kind) {
            case VETO -> this == VETO;
            case CHECK -> this == NOTHING || this == VETO;
            case BONUS -> compareTo(LADDER) <= 0;
            case EARN, DEDUCT -> this != WHOLE_ITEM || item.heading() != null;
        };
    }

    /**
     * A cost of this kind that keeps what it can of another: the points it begins with.
     *
     * @param unit what is counted where nothing was
     */
    public Cost from(Cost cost, Item item, String unit) {
        if (of(cost) == this) {
            return cost;
        }
        var points = least(cost, item);
        return switch (this) {
            case FIXED -> new Cost.Fixed(points);
            case PER_TIME -> new Cost.PerTime(points, unit, null);
            case ALL -> new Cost.AllPoints();
            case RANGE -> new Cost.Range(points, item.points().max(points), points);
            case LADDER ->
                new Cost.Ladder(List.of(
                        new Cost.Rung(points, ""), new Cost.Rung(item.points().max(points.add(points)), "")));
            case WHOLE_ITEM -> new Cost.WholeItem();
            case WHOLE_GROUP -> new Cost.WholeGroup();
            case NOTHING -> new Cost.Nothing();
            case VETO -> new Cost.Veto();
        };
    }

    private static BigDecimal least(Cost cost, Item item) {
        return switch (cost) {
            case Cost.Fixed(var points) -> points;
            case Cost.PerTime(var points, var _, var _) -> points;
            case Cost.Range(var least, var _, var _) -> least;
            case Cost.Ladder(var rungs)
            when !rungs.isEmpty() -> rungs.getFirst().points();
            case Cost.AllPoints _, Cost.WholeItem _, Cost.WholeGroup _, Cost.Nothing _, Cost.Veto _, Cost.Ladder _ ->
                item.points().signum() > 0 ? item.points() : BigDecimal.ONE;
        };
    }
}
