package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** How far the reasons of an item reach: the most they can take together. */
final class Reaching {
    private Reaching() {}

    /** The most all reasons can take, null where one of them may take whatever there is. */
    static @Nullable BigDecimal most(Item item) {
        var sets = new HashMap<String, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var reason : item.deductibles()) {
            var most = reason.freeText() ? null : most(reason.cost());
            if (most == null) {
                return null;
            }
            if (reason.exclusive().isEmpty()) {
                sum = sum.add(most);
            } else {
                sets.merge(reason.exclusive(), most, BigDecimal::max);
            }
        }
        return sets.values().stream().reduce(sum, BigDecimal::add);
    }

    private static @Nullable BigDecimal most(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) -> points;
            case Cost.PerTime(var _, var _, var cap) -> cap;
            case Cost.Range(var _, var most, var _) -> most;
            case Cost.Ladder(var rungs) ->
                rungs.stream().map(Cost.Rung::points).reduce(BigDecimal.ZERO, BigDecimal::max);
            case Cost.Nothing() -> BigDecimal.ZERO;
            case Cost.AllPoints(), Cost.WholeItem(), Cost.WholeGroup(), Cost.Veto(var _) -> null;
        };
    }
}
