package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjuan.review.Deduction;
import org.anjuan.review.Outcome;
import org.anjuan.review.Price;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** Lays out the deductions of one case one by one, so that they add up to what grading says. */
final class Accounts {
    private final ReviewedCase reviewed;
    private final Outcome outcome;
    private final List<DeductionRow> rows = new ArrayList<>();
    private final Map<String, BigDecimal> takenByItem = new HashMap<>();
    private final Map<String, BigDecimal> takenByGroup = new HashMap<>();

    private Accounts(ReviewedCase reviewed, Outcome outcome) {
        this.reviewed = reviewed;
        this.outcome = outcome;
    }

    /** Every deduction in the order of the standard, within an item in the order it was made. */
    static List<DeductionRow> of(Standard standard, ReviewedCase reviewed, Outcome outcome) {
        var accounts = new Accounts(reviewed, outcome);
        ListedItem.of(standard).forEach(accounts::add);
        return List.copyOf(accounts.rows);
    }

    private void add(ListedItem listed) {
        for (var deduction : reviewed.review().score(listed.item().id()).deductions()) {
            add(listed, deduction);
        }
    }

    private void add(ListedItem listed, Deduction deduction) {
        var item = listed.item();
        var reason = item.deductible(deduction.reason()).orElseThrow();
        var groupLimit = groupLimit(listed);
        boolean emptiesGroup = listed.kind() == Part.Kind.EARN && reason.cost() instanceof Cost.WholeGroup;
        var itemLimit = emptiesGroup ? groupLimit : item.points();
        var charged = emptiesGroup ? groupLimit : Price.of(reason.cost(), deduction);
        boolean first = !takenByItem.containsKey(item.id());
        var places = deduction.proofs().stream()
                .map(proof -> ProofPlace.of(proof, reviewed.file()))
                .toList();
        rows.add(new DeductionRow(
                rows.size() + 1,
                listed,
                reason,
                deduction,
                charged,
                itemLimit,
                groupLimit,
                take(listed, charged, itemLimit, groupLimit),
                first,
                places));
    }

    private BigDecimal take(ListedItem listed, BigDecimal charged, BigDecimal itemLimit, BigDecimal groupLimit) {
        var taken = charged.min(
                        itemLimit.subtract(taken(takenByItem, listed.item().id())))
                .min(groupLimit.subtract(taken(takenByGroup, listed.group().id())))
                .max(BigDecimal.ZERO);
        takenByItem.merge(listed.item().id(), taken, BigDecimal::add);
        takenByGroup.merge(listed.group().id(), taken, BigDecimal::add);
        return taken;
    }

    private BigDecimal groupLimit(ListedItem listed) {
        var cap = listed.group().cap();
        var account = outcome.groups().get(listed.group().id());
        return cap != null || account == null ? Objects.requireNonNullElse(cap, BigDecimal.ZERO) : account.possible();
    }

    private static BigDecimal taken(Map<String, BigDecimal> by, String id) {
        return by.getOrDefault(id, BigDecimal.ZERO);
    }
}
