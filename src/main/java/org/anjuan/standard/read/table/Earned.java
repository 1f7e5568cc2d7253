package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.phrase.Phrase;

/** What is earned for less than the whole: what it falls short of is what goes. */
record Earned(DraftItem item, List<DraftReason> reasons, ReasonWords saying) {

    /** Takes points in that are earned in a case; false where that case is one in which nothing is to be judged. */
    boolean take(Phrase phrase, BigDecimal points, Place at) {
        if (item.points == null) {
            item.points = points;
        }
        var lost = item.points.subtract(points);
        if (lost.signum() == 0 && ApplyWords.areCase(phrase.when())) {
            return false;
        }
        if (lost.signum() > 0) {
            last(at).rungs.add(new Rung(lost, phrase.when()));
        } else if (lost.signum() == 0 && reasons.isEmpty()) {
            last(at);
        }
        return true;
    }

    /** Nothing is earned where what the row asks for is not there at all. */
    void nothing(Phrase phrase) {
        var rungs = reasons.getLast().rungs;
        if (item.points != null && !rungs.isEmpty()) {
            rungs.add(new Rung(item.points, phrase.when()));
        }
    }

    /** The reason whose rungs are what is earned; the row as a whole is what it speaks of. */
    private DraftReason last(Place at) {
        if (reasons.isEmpty() || !reasons.getLast().isEarned) {
            var said = saying.ofAll(at);
            var reason = new DraftReason(said.words(), at);
            reason.isCertain = said.isCertain();
            reason.isEarned = true;
            reasons.add(reason);
        }
        return reasons.getLast();
    }
}
