package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** CX-13: A hearing asked for is held, unless the request is withdrawn. */
final class HearingNotHeld implements Check {
    private static final Pattern WITHDRAWN = Pattern.compile("撤回|放弃|逾期");

    @Override
    public String id() {
        return "CX-13";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.first("P31").filter(paper -> !paper.says(WITHDRAWN)).ifPresent(paper -> {
            if (!facts.has("P32") && Missing.paper(facts, notes, "听证笔录", Pattern.compile("听证.{0,4}(笔录|通知)"), "P33")) {
                notes.suggest("none", Map.of(), paper.head());
            }
        });
    }
}
