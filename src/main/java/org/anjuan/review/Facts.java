package org.anjuan.review;

import java.util.List;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** 案情: what the facts of a case leave out, and where a reviewer judged otherwise. */
public final class Facts {
    private static final String COLON = "：";

    private Facts() {}

    /** The review after a fact was stated: items nobody judged that depend on it are left out, or come back. */
    static Review state(Standard standard, Review review, String fact, String answer) {
        var stated = review.withFact(fact, answer);
        var after = stated;
        for (var item : dependent(standard, fact)) {
            var score = stated.score(item.id());
            boolean untouched = score.proposed()
                    || (score.verdict() == Verdict.OPEN && score.deductions().isEmpty());
            if (untouched) {
                after = after.with(item.id(), scored(standard, stated, item, score));
            }
        }
        return after;
    }

    private static List<Item> dependent(Standard standard, String fact) {
        return standard.items()
                .filter(item -> item.rules().appliesIf().asks(fact))
                .toList();
    }

    private static Score scored(Standard standard, Review review, Item item, Score before) {
        return item.rules()
                .appliesIf()
                .failsBy(review.facts())
                .map(fact -> Score.leftOut(why(standard, review, fact)))
                .orElse(before.proposed() ? Score.OPEN : before);
    }

    private static String why(Standard standard, Review review, String fact) {
        var ask = standard.terms().fact(fact).orElseThrow().ask();
        return ask + COLON + review.facts().get(fact);
    }

    /** Items that would be left out by the facts, but that the reviewer judged all the same; in the order of the standard. */
    public static List<Item> overruled(Standard standard, Review review) {
        return standard.items()
                .filter(item -> item.rules().appliesIf().failsBy(review.facts()).isPresent())
                .filter(item -> review.score(item.id()).verdict() != Verdict.NOT_APPLICABLE)
                .filter(item -> review.score(item.id()).verdict() != Verdict.OPEN)
                .toList();
    }
}
