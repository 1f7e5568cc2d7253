package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Scan;

/** SM-06: Pages whose writing is hardly darker than the paper. */
final class FaintPages implements Check {
    @Override
    public String id() {
        return "SM-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var scan : facts.scans()) {
            var picture = scan.picture();
            boolean faint = !Scan.below(picture.trace(), notes.figure("trace-per-1000", 4), 1000)
                    && Scan.below(picture.depth(), notes.figure("depth-percent", 32));
            if (faint && scan.recognised()) {
                boolean written = scan.lines().size() >= notes.figure("lines", 3);
                notes.suggest(written ? "faint" : "traces", Map.of(), 1, List.of(scan.page()));
            }
        }
    }
}
