package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-20: A case that went through a hearing is reviewed for the law before it is decided. */
final class NoLegalReview implements Check {
    private static final Pattern IN_A_FORM = Pattern.compile("法制(?:机构|审核|部门|科|股)[^。;]{0,60}(?:审核|同意|无异议)");

    @Override
    public String id() {
        return "CX-20";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isGeneral()
                || !facts.has("P33")
                || facts.all("P36", "P24", "P35").stream().anyMatch(paper -> paper.says(IN_A_FORM))) {
            return;
        }
        if (Missing.paper(facts, notes, "法制审核意见", Pattern.compile("审核|核审"), "P25")) {
            notes.suggest("none", Map.of(), facts.first("P33").map(Paper::head).orElseThrow());
        }
    }
}
