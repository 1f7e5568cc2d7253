package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** XK-02: All that is lacking is told at once. */
final class CorrectedTwice implements Check {
    @Override
    public String id() {
        return "XK-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var asked = facts.all("X03");
        if (asked.size() > 1) {
            notes.suggest(
                    "twice",
                    Map.of("count", asked.size()),
                    asked.getLast().head(),
                    asked.getFirst().head());
        }
    }
}
