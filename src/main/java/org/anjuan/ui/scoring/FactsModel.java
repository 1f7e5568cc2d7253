package org.anjuan.ui.scoring;

import java.util.Map;
import org.anjuan.review.Change;
import org.anjuan.review.Status;
import org.anjuan.standard.Fact;

/** States the facts of the case (案情), on which it depends what applies. */
public final class FactsModel {
    private final ScoringModel scoring;
    private final Acts acts;

    FactsModel(ScoringModel scoring) {
        this.scoring = scoring;
        this.acts = scoring.acts();
    }

    /** Asks for all facts; says so where the standard asks none. */
    public void begin() {
        var facts = acts.sitting().standard().terms().facts();
        if (facts.isEmpty()) {
            acts.refuse("scoring.facts.none");
        } else if (acts.open()) {
            scoring.ask(new Ask.Facts(facts));
        } else {
            acts.refuse("scoring.said.closed");
        }
    }

    /** Asks, as a case is opened, where the review is a draft and a fact was never stated. */
    public void beginWhereUnstated() {
        var review = acts.sitting().review();
        boolean unstated = acts.sitting().standard().terms().facts().stream()
                .map(Fact::id)
                .anyMatch(fact -> !review.facts().containsKey(fact));
        if (unstated && review.status() == Status.DRAFT) {
            begin();
        }
    }

    /** The answer that stands for a fact, empty for none. */
    String stated(Fact fact) {
        return acts.sitting().review().facts().getOrDefault(fact.id(), "");
    }

    /** The reviewer is done with answering. */
    void answer() {
        scoring.dismiss();
    }

    /** Asks no more where facts are asked; what was answered so far is stated, as when a person closes the sheet. */
    public void end() {
        scoring.askProperty().get().filter(Ask.Facts.class::isInstance).ifPresent(_ -> scoring.dismiss());
    }

    /**
     * States what was answered, however the sheet was left; what was not changed is not stated again.
     *
     * @param answers by id of the fact, empty for one that stays open
     */
    void state(Map<String, String> answers) {
        var facts = acts.sitting().standard().terms().facts();
        facts.stream()
                .filter(fact -> !answers.getOrDefault(fact.id(), "").equals(stated(fact)))
                .forEach(fact -> acts.act(
                        new Change.Stated(fact.id(), answers.getOrDefault(fact.id(), "")),
                        "scoring.facts.said",
                        fact.ask()));
    }
}
