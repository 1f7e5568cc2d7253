package org.anjuan.standard.read.table;

import java.util.List;
import org.anjuan.standard.Cost.Rung;

/** Names ladders by what their rungs have in common. */
record LadderNames(DraftItem item, ReasonWords saying) {

    /** The first rung's words would be wrong of the others, so a ladder says what they have in common. */
    void give(List<DraftReason> reasons) {
        for (var reason : reasons) {
            if (reason.isEarned) {
                Rungs.fill(reason.rungs, item.points);
            }
            boolean isNamed = reason.isEarned
                    || reason.rungs.size() < 2
                    || reason.rungs.stream().anyMatch(rung -> rung.text().isEmpty());
            if (!isNamed) {
                var rungs = reason.rungs.stream().map(Rung::text).toList();
                reason.say(saying.ofRungs(reason.words(), rungs, reason.place));
            }
        }
    }
}
