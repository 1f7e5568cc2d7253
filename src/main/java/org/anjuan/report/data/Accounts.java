package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.review.Deduction;
import org.anjuan.review.Outcome;
import org.anjuan.review.Price;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Lays out the deductions of one case one by one, so that they add up to what grading says. */
final class Accounts {
    private final ReviewedCase reviewed;
    private final List<DeductionRow> rows = new ArrayList<>();
    private final Limits limits;

    /** By id of an item, heading, group or part: what the rows so far take from it. */
    private final Map<String, BigDecimal> taken = new HashMap<>();

    private Accounts(ReviewedCase reviewed, Outcome outcome) {
        this.reviewed = reviewed;
        this.limits = new Limits(reviewed.review(), outcome);
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
        boolean counts = listed.kind() == Part.Kind.EARN && !deduction.isWaived();
        boolean emptiesGroup = counts && reason.cost() instanceof Cost.WholeGroup;
        boolean emptiesHeading = counts && reason.cost() instanceof Cost.WholeItem;
        var groupLimit = limits.group(listed);
        var charged = deduction.isWaived()
                ? BigDecimal.ZERO
                : emptiesGroup
                        ? groupLimit
                        : emptiesHeading ? limits.elements(listed) : Price.of(reason.cost(), deduction);
        var itemLimit = emptiesGroup || emptiesHeading ? charged : limits.item(listed);
        var headingLimit = emptiesGroup ? null : limits.heading(listed);
        var partLimit = limits.part(listed);
        boolean first = !taken.containsKey(item.id());
        var places = deduction.proofs().stream()
                .map(proof ->
                        ProofPlace.of(proof, reviewed.file(), reviewed.review().seen()))
                .toList();
        rows.add(new DeductionRow(
                rows.size() + 1,
                listed,
                reason,
                deduction,
                charged,
                itemLimit,
                headingLimit,
                groupLimit,
                partLimit,
                take(listed, charged, itemLimit, headingLimit, groupLimit, partLimit),
                first,
                places));
    }

    private BigDecimal take(
            ListedItem listed,
            BigDecimal charged,
            BigDecimal itemLimit,
            @Nullable BigDecimal headingLimit,
            BigDecimal groupLimit,
            @Nullable BigDecimal partLimit) {
        var heading = listed.item().heading();
        var headingId = heading == null ? "" : heading.id();
        var left = charged.min(left(itemLimit, listed.item().id()))
                .min(left(groupLimit, listed.group().id()));
        left = headingLimit == null ? left : left.min(left(headingLimit, headingId));
        left = partLimit == null ? left : left.min(left(partLimit, listed.part().id()));
        var takes = left.max(BigDecimal.ZERO);
        Stream.of(
                        listed.item().id(),
                        headingId,
                        listed.group().id(),
                        listed.part().id())
                .forEach(id -> taken.merge(id, takes, BigDecimal::add));
        return takes;
    }

    private BigDecimal left(BigDecimal limit, String of) {
        return limit.subtract(taken.getOrDefault(of, BigDecimal.ZERO));
    }
}
