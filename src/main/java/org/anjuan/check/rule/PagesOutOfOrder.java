package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Numbering;

/** SM-07: Pages do not lie in the order of the numbers they bear. */
final class PagesOutOfOrder implements Check {
    @Override
    public String id() {
        return "SM-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var run : Numbering.of(facts, notes.figure("least", 8), notes.figure("chain-percent", 80))) {
            if (run.falling()) {
                var first = run.chain().getFirst().number();
                var last = run.chain().getLast().number();
                notes.suggest("backwards", Map.of("first", first, "last", last), first, last);
            }
            for (var number : run.misplaced()) {
                run.before(number)
                        .ifPresent(before -> notes.suggest(
                                "place",
                                Map.of("number", number.value(), "before", before.value()),
                                number.number(),
                                before.number()));
            }
        }
    }
}
