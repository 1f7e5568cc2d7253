package org.anjuan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * Carries a review over to another version of its standard: verdicts and deductions by the ids of items and reasons. What
 * the other version does not know, or does not allow as it was taken, is left behind and its item is open again.
 */
public final class Rebinding {
    private final Standard to;
    private final Map<String, Item> items;
    private final List<Left> left = new ArrayList<>();

    private Rebinding(Standard to) {
        this.to = to;
        this.items = new HashMap<>();
        to.items().forEach(item -> items.put(item.id(), item));
    }

    /**
     * A review under the other version.
     *
     * @param left what could not be carried over, in the order of the old standard
     */
    public record Rebound(Review review, List<Left> left) {
        public Rebound {
            left = List.copyOf(left);
        }
    }

    /**
     * Something left behind.
     *
     * @param reason id of the reason that was given; empty where the item itself is gone
     */
    public record Left(String item, String reason) {}

    /** The review as it would stand under the other version, bound to it. */
    public static Rebound of(Standard to, Review review) {
        var rebinding = new Rebinding(to);
        var rebound = review.boundTo(to.ref(), rebinding.scores(review));
        return new Rebound(rebinding.stated(rebound, review), rebinding.left);
    }

    /** The facts are stated anew, since other items may depend on them now. */
    private Review stated(Review rebound, Review review) {
        var stated = rebound;
        for (var fact : facts(review).entrySet()) {
            stated = Facts.state(to, stated, fact.getKey(), fact.getValue());
        }
        return stated;
    }

    private Map<String, Score> scores(Review review) {
        var scores = new LinkedHashMap<String, Score>();
        review.scores().forEach((id, score) -> {
            var item = items.get(id);
            if (item != null && !score.proposed()) {
                scores.put(id, score(item, score));
            } else if (item == null && score.verdict() != Verdict.OPEN) {
                left.add(new Left(id, ""));
            }
        });
        return scores;
    }

    private Score score(Item item, Score score) {
        var kept = new ArrayList<Deduction>();
        for (var deduction : score.deductions()) {
            carried(item, deduction)
                    .ifPresentOrElse(kept::add, () -> left.add(new Left(item.id(), deduction.reason())));
        }
        boolean reopens = kept.size() < score.deductions().size();
        return new Score(reopens ? Verdict.OPEN : score.verdict(), kept, score.note());
    }

    private Optional<Deduction> carried(Item item, Deduction deduction) {
        return item.deductible(deduction.reason())
                .map(reason ->
                        deduction.with(times(reason, deduction), points(item, reason, deduction), deduction.note()))
                .filter(carried -> allowed(item, carried));
    }

    private boolean allowed(Item item, Deduction deduction) {
        var reason = item.deductible(deduction.reason()).orElseThrow();
        boolean said = !reason.needsNote() || !deduction.note().isBlank();
        return said && Price.allowed(reason.cost(), item, deduction);
    }

    private static int times(Deductible reason, Deduction deduction) {
        return reason.cost() instanceof Cost.PerTime || reason.cost() instanceof Cost.Nothing ? deduction.times() : 1;
    }

    /** What the reviewer chose stays where there is a choice; otherwise what the standard says. */
    private static BigDecimal points(Item item, Deductible reason, Deduction deduction) {
        return switch (reason.cost()) {
            case Cost.Range _, Cost.Ladder _ -> deduction.points();
            case Cost cost -> Price.proposed(cost, item);
        };
    }

    private Map<String, String> facts(Review review) {
        var facts = new LinkedHashMap<String, String>();
        review.facts().forEach((id, answer) -> {
            if (to.terms()
                    .fact(id)
                    .filter(fact -> fact.answers().contains(answer))
                    .isPresent()) {
                facts.put(id, answer);
            }
        });
        return facts;
    }
}
