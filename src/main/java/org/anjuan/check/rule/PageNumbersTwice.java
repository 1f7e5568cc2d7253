package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Numbering;

/** SM-09: No two pages bear the same number. */
final class PageNumbersTwice implements Check {
    @Override
    public String id() {
        return "SM-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var run : Numbering.of(facts, notes.figure("least", 8), notes.figure("chain-percent", 80))) {
            for (var pair : run.twice()) {
                notes.suggest(
                        "twice",
                        Map.of("number", pair.getFirst().value()),
                        pair.getFirst().number(),
                        pair.getLast().number());
            }
        }
    }
}
