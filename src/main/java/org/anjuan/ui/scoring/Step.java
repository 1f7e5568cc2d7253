package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.review.Deduction;
import org.anjuan.review.Score;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;

/** What choosing a reason of an item leads to. */
sealed interface Step {

    /** The item has no such reason. */
    record Nothing() implements Step {}

    /** Points go at once. */
    record Take(Deductible reason) implements Step {}

    /** The reason was met once more. */
    record OnceMore(Deduction deduction) implements Step {}

    /** It is taken already and costs no more, but further proof can be added to it. */
    record MoreProof(Deduction deduction) implements Step {}

    /**
     * The reviewer chooses points.
     *
     * @param points all that may be chosen, the least first
     */
    record AskPoints(Deductible reason, List<BigDecimal> points) implements Step {}

    /** The reviewer must say why in words; for a veto, and confirm what it does. */
    record AskWords(Deductible reason, boolean veto) implements Step {}

    /** What the digit from 1 to 9 does on the item as it stands. */
    static Step of(Item item, Score score, int digit) {
        if (digit < 1 || digit > item.deductibles().size()) {
            return new Nothing();
        }
        return of(score, item.deductibles().get(digit - 1));
    }

    /**
     * What choosing this reason does on its item as it stands. A catch-all that counts without a cap asks for words each
     * time, since it may be another problem; where a cap bounds it, all of it stays one deduction.
     */
    static Step of(Score score, Deductible reason) {
        return score.deductions().stream()
                .filter(deduction -> deduction.reason().equals(reason.id()))
                .findFirst()
                .map(deduction -> again(reason, deduction))
                .orElseGet(() -> first(reason));
    }

    private static Step first(Deductible reason) {
        if (reason.cost() instanceof Cost.Range range) {
            return new AskPoints(reason, steps(range));
        }
        if (reason.cost() instanceof Cost.Ladder ladder) {
            return new AskPoints(reason, rungs(ladder));
        }
        boolean veto = reason.cost() instanceof Cost.Veto;
        return veto || reason.needsNote() ? new AskWords(reason, veto) : new Take(reason);
    }

    private static Step again(Deductible reason, Deduction deduction) {
        return switch (reason.cost()) {
            case Cost.PerTime each when reason.freeText() && each.cap() == null -> new AskWords(reason, false);
            case Cost.PerTime _ -> new OnceMore(deduction);
            case Cost.Range range -> new AskPoints(reason, steps(range));
            case Cost.Ladder ladder -> new AskPoints(reason, rungs(ladder));
            case Cost.Nothing _ -> new OnceMore(deduction);
            case Cost.Fixed _, Cost.AllPoints _, Cost.WholeItem _, Cost.WholeGroup _, Cost.Veto _ ->
                new MoreProof(deduction);
        };
    }

    /** The points of a ladder's rungs, the least first. */
    static List<BigDecimal> rungs(Cost.Ladder ladder) {
        return ladder.rungs().stream().map(Cost.Rung::points).toList();
    }

    /** The points a range allows, the least first. */
    static List<BigDecimal> steps(Cost.Range range) {
        var steps = new ArrayList<BigDecimal>();
        for (var at = range.least(); at.compareTo(range.most()) <= 0; at = at.add(range.step())) {
            steps.add(at);
        }
        return steps;
    }
}
