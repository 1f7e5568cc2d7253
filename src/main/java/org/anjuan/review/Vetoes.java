package org.anjuan.review;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.review.Working.Term;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.VetoOutcome.AtMost;
import org.anjuan.standard.VetoOutcome.Barred;
import org.anjuan.standard.VetoOutcome.Minus;

/**
 * The vetoes that hold in a review, in the order of the standard.
 *
 * @param standard whose grades tell which outcome is the worse
 */
record Vetoes(Standard standard, List<Held> held) {

    /** One veto that holds, and what it leads to. */
    record Held(String item, VetoOutcome outcome) {}

    static Vetoes of(Standard standard, Review review) {
        var held = new LinkedHashSet<Held>();
        for (var part : standard.parts()) {
            for (var group : part.groups()) {
                group.items().forEach(item -> hold(standard, item, review.score(item.id()), held));
            }
        }
        return new Vetoes(standard, List.copyOf(held));
    }

    private static void hold(Standard standard, Item item, Score score, Set<Held> held) {
        for (var deduction : score.deductions()) {
            var cost = item.deductible(deduction.reason()).map(Deductible::cost);
            if (!deduction.isWaived() && cost.isPresent() && cost.get() instanceof Cost.Veto veto) {
                held.add(new Held(item.id(), standard.outcome(veto)));
            }
        }
    }

    /** Ids of the items whose veto holds. */
    List<String> items() {
        return held.stream().map(Held::item).distinct().toList();
    }

    boolean ended() {
        return held.stream().anyMatch(each -> each.outcome().ends());
    }

    /** What decides the case: the gravest of those that decide. */
    Optional<VetoOutcome> deciding() {
        return held.stream().map(Held::outcome).filter(VetoOutcome::decides).max(Gravity.by(standard));
    }

    /** The vetoes that take points from the total, with what each takes. */
    List<Term> taking() {
        return held.stream()
                .filter(each -> each.outcome() instanceof Minus)
                .map(each -> new Term(each.item(), ((Minus) each.outcome()).points()))
                .toList();
    }

    /** Points that vetoes take from the total. */
    BigDecimal minus() {
        return taking().stream().map(Term::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total, or the most that a veto leaves of it. */
    BigDecimal limit(BigDecimal total) {
        return held.stream()
                .flatMap(each -> each.outcome() instanceof AtMost(var most) ? Stream.of(most) : Stream.empty())
                .map(standard.rounding()::below)
                .reduce(total, BigDecimal::min);
    }

    /** Ids of the items whose vetoes leave no more than so much of a total. */
    List<String> limiting() {
        return held.stream()
                .filter(each -> each.outcome() instanceof AtMost)
                .map(Held::item)
                .distinct()
                .toList();
    }

    /** The first veto that bars a grade. */
    Optional<String> bars(String grade) {
        return held.stream()
                .filter(each -> each.outcome() instanceof Barred(var grades) && grades.contains(grade))
                .map(Held::item)
                .findFirst();
    }
}
