package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** WS-11: A record of so many sheets has them all. */
final class SheetsMissing implements Check {
    @Override
    public String id() {
        return "WS-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P06", "P08", "P33", "P29")) {
            int pages = paper.document().pages().size();
            boolean differ = paper.sheets() > 0 && paper.sheets() != pages;
            if (differ && !facts.readWhole()) {
                notes.lacks(Lack.PAGES, "《" + paper.title() + "》的其余页");
            } else if (differ) {
                notes.suggest(
                        "count", Map.of("paper", paper.title(), "of", paper.sheets(), "pages", pages), paper.head());
            }
        }
    }
}
