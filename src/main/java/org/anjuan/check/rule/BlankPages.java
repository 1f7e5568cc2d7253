package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Scan;

/** SM-01: Scanned pages with nothing on them. */
final class BlankPages implements Check {
    @Override
    public String id() {
        return "SM-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var blank = facts.scans().stream()
                .filter(scan -> isBlank(scan, notes))
                .map(Scan::page)
                .toList();
        if (blank.size() > notes.figure("together", 3)) {
            notes.suggest("many", Map.of("count", blank.size()), 1, blank);
        } else {
            blank.forEach(page -> notes.suggest("blank", Map.of(), 1, List.of(page)));
        }
    }

    private static boolean isBlank(Scan scan, Notes notes) {
        var picture = scan.picture();
        return !Scan.below(picture.ground(), notes.figure("ground-percent", 50))
                && Scan.below(picture.lighter(), notes.figure("lighter-percent", 1))
                && Scan.below(picture.ink(), notes.figure("ink-per-100000", 25), 100_000)
                && Scan.below(picture.trace(), notes.figure("trace-per-1000", 4), 1000)
                && Scan.below(picture.colour(), notes.figure("colour-percent", 12))
                && scan.words().length() <= notes.figure("characters", 4);
    }
}
