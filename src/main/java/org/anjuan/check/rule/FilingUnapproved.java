package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Filing;
import org.anjuan.check.fact.Paper;

/** CX-01: An ordinary case is opened with the leave of the organ's head, in writing. */
final class FilingUnapproved implements Check {
    private static final Pattern LISTED = Pattern.compile("立案");
    private static final Pattern AGREED = Pattern.compile("同意|准予立案|批准|准许|立案调查");

    @Override
    public String id() {
        return "CX-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isGeneral()) {
            return;
        }
        if (Missing.paper(facts, notes, "立案审批表", LISTED, "P02")) {
            notes.suggest(
                    "none",
                    Map.of(),
                    facts.decision()
                            .or(facts::notice)
                            .map(Paper::head)
                            .map(List::of)
                            .orElse(List.of()));
        }
        facts.first("P02").ifPresent(paper -> {
            if (paper.day().isEmpty()) {
                notes.suggest("undated", Map.of(), paper.head());
            } else if (!paper.says(AGREED) || Filing.isOpen(paper)) {
                notes.suggest("silent", Map.of(), paper.head());
            }
        });
    }
}
