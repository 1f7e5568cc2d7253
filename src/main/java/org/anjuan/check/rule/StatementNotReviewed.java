package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** CX-17: What a party brought forward is reviewed, and the decision answers it. */
final class StatementNotReviewed implements Check {
    private static final Pattern AGREES = Pattern.compile("放弃|无异议|没有(?:陈述|申辩|异议)|不(?:陈述|申辩|要求)");
    /** Who has nothing against the facts may still ask for less. */
    private static final Pattern ASKS = Pattern.compile("(?:请求|恳请|恳求|要求|希望|申请)[^。]{0,40}(?:免|减|从轻|不予处罚|降低|撤销|酌情|少罚)");

    private static final Pattern ANSWERED = Pattern.compile("采纳|复核|不予支持|不成立|成立");

    @Override
    public String id() {
        return "CX-17";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var statement = facts.all("P29").stream()
                .filter(paper -> (!paper.says(AGREES) || paper.says(ASKS)) && !facts.has("P33"))
                .findFirst();
        var decision = facts.decision();
        if (statement.isEmpty() || decision.isEmpty()) {
            return;
        }
        boolean reviewed = facts.has("P30")
                || facts.all("P36", "P35", "P25").stream()
                        .anyMatch(paper ->
                                paper.says(ANSWERED) && paper.tight().text().contains("申辩"));
        if (!reviewed && !decision.get().says(ANSWERED)) {
            if (Missing.paper(facts, notes, "陈述申辩复核意见", Pattern.compile("复核"), "P30")) {
                notes.suggest("none", Map.of(), statement.get().head());
            }
        } else if (!decision.get().says(ANSWERED)) {
            notes.suggest(
                    "unanswered",
                    Map.of(),
                    decision.get().head(),
                    statement.get().head());
        }
    }
}
