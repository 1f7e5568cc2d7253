package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Score;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.jspecify.annotations.Nullable;

/**
 * How a deduction comes to what it takes, so that it can be redone by hand.
 *
 * @param times how often
 * @param unit what is counted; empty where a reason costs the same however often it is met
 * @param each points for one time
 * @param plain times and points multiplied
 * @param cap the most the reason may cost; null for none
 * @param taken what is left of it after the cap
 */
record Account(
        int times,
        String unit,
        BigDecimal each,
        BigDecimal plain,
        @Nullable BigDecimal cap,
        BigDecimal taken) {

    /** The account of one deduction; empty where the standard no longer knows its reason. */
    static Optional<Account> of(Item item, Deduction deduction) {
        return item.deductible(deduction.reason()).map(reason -> {
            var plain = deduction.points().multiply(BigDecimal.valueOf(deduction.times()));
            var taken = Price.of(reason.cost(), deduction);
            return reason.cost() instanceof Cost.PerTime(var _, var unit, var cap)
                    ? new Account(deduction.times(), unit, deduction.points(), plain, cap, taken)
                    : new Account(deduction.times(), "", deduction.points(), plain, null, taken);
        });
    }

    /** What all deductions of the item that count add up to before the item's own points bound them. */
    static BigDecimal sum(Item item, Score score) {
        return score.counting()
                .flatMap(deduction -> of(item, deduction).stream())
                .map(Account::taken)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether there is more to say than the points themselves. */
    boolean counts() {
        return !unit.isEmpty();
    }
}
