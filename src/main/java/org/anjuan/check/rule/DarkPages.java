package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Scan;

/** SM-05: Pages whose paper is nearly as dark as the writing. */
final class DarkPages implements Check {
    @Override
    public String id() {
        return "SM-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.scans().stream()
                .map(Scan::picture)
                .filter(picture -> isDark(picture, notes))
                .forEach(picture -> notes.suggest("dark", Map.of(), 1, List.of(picture.page())));
    }

    private static boolean isDark(Measured picture, Notes notes) {
        return Scan.below(picture.ground(), notes.figure("ground-percent", 50))
                && !Scan.below(picture.even(), notes.figure("even-percent", 45))
                && Scan.below(picture.lighter(), notes.figure("lighter-percent", 3))
                && Scan.below(picture.colour(), notes.figure("colour-percent", 20));
    }
}
