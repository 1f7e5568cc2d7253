package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.review.Deduction;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outcome.ItemOutcome;
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
        boolean emptiesHeading = listed.kind() == Part.Kind.EARN && reason.cost() instanceof Cost.WholeItem;
        var charged = deduction.isWaived()
                ? BigDecimal.ZERO
                : emptiesGroup ? groupLimit : emptiesHeading ? headed(listed) : Price.of(reason.cost(), deduction);
        var itemLimit = emptiesGroup || emptiesHeading ? charged : itemLimit(listed);
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

    /** What the item may take; where nothing bounds it, what it does take. */
    private BigDecimal itemLimit(ListedItem listed) {
        var account = outcome.items().get(listed.item().id());
        return account == null || listed.item().limit() != null
                ? listed.item().points()
                : account.lost()
                        .add(account.got())
                        .add(account.overflow())
                        .max(listed.item().points());
    }

    /** The points of all elements of the item's heading that apply. */
    private BigDecimal headed(ListedItem listed) {
        var heading = listed.item().heading();
        return heading == null
                ? listed.item().points()
                : listed.group().under(heading).stream()
                        .flatMap(element -> Optional.ofNullable(outcome.items().get(element.id())).stream())
                        .map(ItemOutcome::possible)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the group may take: its cap, or else its points, or where nothing bounds an item, what it does take. */
    private BigDecimal groupLimit(ListedItem listed) {
        var cap = listed.group().cap();
        var account = outcome.groups().get(listed.group().id());
        if (cap != null || account == null) {
            return Objects.requireNonNullElse(cap, BigDecimal.ZERO);
        }
        return listed.group().isUnbounded() || listed.kind() == Part.Kind.BONUS
                ? account.possible().max(account.sum()).add(overflow(listed))
                : account.possible();
    }

    private BigDecimal overflow(ListedItem listed) {
        return listed.group().items().stream()
                .flatMap(item -> Optional.ofNullable(outcome.items().get(item.id())).stream())
                .map(ItemOutcome::overflow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal taken(Map<String, BigDecimal> by, String id) {
        return by.getOrDefault(id, BigDecimal.ZERO);
    }
}
