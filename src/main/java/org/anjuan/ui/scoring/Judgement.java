package org.anjuan.ui.scoring;

import org.anjuan.desk.Jobs;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Later;

/** Everything that is decided while a case is judged, without a single node. */
public record Judgement(
        ScoringModel scoring,
        PrecedentsModel precedents,
        PlacingModel placing,
        DeductingModel deducting,
        AnswersModel answers,
        AbsenceModel absence,
        HandInModel handIn,
        FactsModel facts,
        StandingModel standing) {

    /** Begins to judge: listens to the sitting until that is closed. */
    public static Judgement of(Sitting sitting, Jobs jobs, Words words, Later later) {
        var scoring = new ScoringModel(sitting, words, later);
        var precedents = new PrecedentsModel();
        var placing = new PlacingModel(scoring, precedents, jobs);
        var deducting = new DeductingModel(scoring, placing, precedents);
        return new Judgement(
                scoring,
                precedents,
                placing,
                deducting,
                new AnswersModel(scoring, placing, deducting),
                new AbsenceModel(scoring, deducting),
                new HandInModel(scoring, placing),
                new FactsModel(scoring),
                new StandingModel(sitting, scoring, later));
    }

    Phrases phrases() {
        var sitting = scoring.acts().sitting();
        return new Phrases(scoring.acts().words(), sitting.caseFile(), sitting.standard());
    }

    /** Whether proofs are still being cut out. */
    public javafx.beans.property.ReadOnlyIntegerProperty proofsUnderWay() {
        return placing.proofs().runningProperty();
    }
}
