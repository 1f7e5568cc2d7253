package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** SM-03: Pages that were scanned the wrong way up. */
final class TurnedPages implements Check {
    private static final int HALF = 2;

    @Override
    public String id() {
        return "SM-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var scan : facts.scans()) {
            boolean sure = scan.lines().size() >= notes.figure("lines", 5)
                    && scan.sure() * 100 >= notes.figure("sure-percent", 80);
            if (scan.quarters() != 0 && sure) {
                notes.suggest(scan.quarters() == HALF ? "upside" : "side", Map.of(), scan.sure(), List.of(scan.page()));
            }
        }
    }
}
