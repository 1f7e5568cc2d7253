package org.anjuan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic a second time, by other means: whole hundredths of a point and cross-multiplied fractions, so that
 * nothing is shared with the real one but the rules.
 */
final class TinyGrading {
    private final Standard standard;
    private final Review review;

    TinyGrading(Standard standard, Review review) {
        this.standard = standard;
        this.review = review;
    }

    /** The total in hundredths, rounded half up, or null when nothing applies. Floors are not known here. */
    @Nullable
    Long total() {
        for (Item item : standard.items().toList()) {
            for (Deduction deduction : review.score(item.id()).deductions()) {
                if (cost(item, deduction) instanceof Cost.Veto) {
                    return hundredths(Objects.requireNonNull(((VetoOutcome.Decided) standard.vetoOutcome()).total()));
                }
            }
        }
        long p = 0;
        long e = 0;
        long d = 0;
        for (Part part : standard.parts()) {
            for (Group group : part.groups()) {
                long possible = possible(group);
                long lost = lost(group);
                switch (part.kind()) {
                    case VETO, CHECK, BONUS -> {}
                    case EARN -> {
                        p += possible;
                        e += possible - lost;
                    }
                    case DEDUCT -> d += group.cap() == null ? lost : Math.min(lost, hundredths(group.cap()));
                }
            }
        }
        return switch (standard.formula()) {
            case Formula.Sum _ -> e - d;
            case Formula.ByParts _, Formula.None _ -> throw new IllegalArgumentException("Not known here");
            case Formula.FromFull(var full) -> hundredths(full) - d;
            case Formula.BasePlusShare(var base, var weight, var _) ->
                p == 0 ? null : halfUp((hundredths(base) - d) * p + hundredths(weight) * e, p);
        };
    }

    private long possible(Group group) {
        long sum = 0;
        for (Item item : group.items()) {
            sum += applies(item) ? hundredths(item.points()) : 0;
        }
        return sum;
    }

    private long lost(Group group) {
        long sum = 0;
        for (Item item : group.items()) {
            if (applies(item)) {
                sum += Math.min(emptied(group) ? Long.MAX_VALUE : taken(item), hundredths(item.points()));
            }
        }
        return sum;
    }

    private boolean emptied(Group group) {
        for (Item item : group.items()) {
            for (Deduction deduction : review.score(item.id()).deductions()) {
                if (cost(item, deduction) instanceof Cost.WholeGroup) {
                    return true;
                }
            }
        }
        return false;
    }

    private long taken(Item item) {
        long sum = 0;
        for (Deduction deduction : review.score(item.id()).deductions()) {
            long each = hundredths(deduction.points()) * deduction.times();
            if (cost(item, deduction) instanceof Cost.PerTime(var _, var _, var cap) && cap != null) {
                each = Math.min(each, hundredths(cap));
            }
            sum += each;
        }
        return sum;
    }

    private boolean applies(Item item) {
        return review.score(item.id()).verdict() != Verdict.NOT_APPLICABLE;
    }

    private static Cost cost(Item item, Deduction deduction) {
        return List.copyOf(item.deductibles()).stream()
                .filter(any -> any.id().equals(deduction.reason()))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    private static long halfUp(long numerator, long denominator) {
        long sign = numerator < 0 ? -1 : 1;
        return sign * ((2 * Math.abs(numerator) + denominator) / (2 * denominator));
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }
}
