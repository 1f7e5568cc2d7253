package org.anjuan.desk.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * The acts that marks stand for, in order: each item as marked, the others, the comment, handing in.
 *
 * @param prove ties a proof to the case; gives none for one that is not to be had
 * @param ids names for deductions, a new one each time
 */
public record MarkedChanges(Standard standard, Function<MarkedProof, Stream<Proof>> prove, Supplier<String> ids) {

    /** The changes; whether the standard allows them shows when they are made. */
    public List<Change> of(Marks marks) {
        var changes = new ArrayList<Change>();
        marks.facts().forEach((fact, answer) -> changes.add(new Change.Stated(fact, answer)));
        marks.marks().forEach(mark -> changes.addAll(of(mark)));
        var others = marks.others();
        if (others != null) {
            changes.add(new Change.Judged(unmarked(marks), others, marks.othersNote()));
        }
        if (!marks.comment().isEmpty()) {
            changes.add(new Change.Commented(marks.comment()));
        }
        if (marks.submit()) {
            changes.add(new Change.Submitted());
        }
        return changes;
    }

    private List<Change> of(Mark mark) {
        var changes = new ArrayList<Change>();
        for (var marked : mark.deductions()) {
            var deduction = deduction(mark.item(), marked);
            changes.add(new Change.Deducted(deduction));
            if (!marked.wording().isEmpty()) {
                changes.add(new Change.Worded(deduction.id(), marked.wording()));
            }
            if (!marked.waiver().isEmpty()) {
                changes.add(new Change.Waived(deduction.id(), marked.waiver()));
            }
        }
        if (mark.verdict() != Verdict.DEDUCTED) {
            changes.add(new Change.Judged(List.of(mark.item()), mark.verdict(), mark.note()));
        } else if (!mark.note().isEmpty()) {
            changes.add(new Change.Noted(mark.item(), mark.note()));
        }
        return changes;
    }

    private Deduction deduction(String item, MarkedDeduction marked) {
        var points = marked.points() == null ? proposed(item, marked.reason()) : marked.points();
        var proofs = marked.proofs().stream().flatMap(prove).toList();
        return new Deduction(ids.get(), item, marked.reason(), marked.times(), points, marked.note(), proofs);
    }

    private BigDecimal proposed(String itemId, String reason) {
        return standard.item(itemId)
                .flatMap(item -> item.deductible(reason).map(found -> Price.proposed(found.cost(), item)))
                .orElse(BigDecimal.ZERO);
    }

    /** Items without a mark, but for those the facts leave out. */
    private List<String> unmarked(Marks marks) {
        var marked = new HashSet<String>();
        marks.marks().forEach(mark -> marked.add(mark.item()));
        return standard.items()
                .filter(item -> !marked.contains(item.id()))
                .filter(item -> item.rules().appliesIf().failsBy(marks.facts()).isEmpty())
                .map(Item::id)
                .toList();
    }
}
