package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** QZ-02: A seizure has a record, a decision and a list, and the list is signed. */
final class SeizurePapersMissing implements Check {
    private static final Pattern SIGNED = Pattern.compile("当事人[^:]{0,8}签[名字章][^:]{0,8}[):]*(?<rest>[^\\n]*)");
    private static final Pattern EXCUSED = Pattern.compile("拒绝签|拒签|见证人[^:]{0,6}:?[\\p{IsHan}]{2,4}|不在场|未到场");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2}");
    private static final Pattern LATER = Pattern.compile("(?:(?:19|20)\\d{2}.*|执法人员.*|年 *月 *日.*)");

    @Override
    public String id() {
        return "QZ-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.first("Q01");
        if (decision.isEmpty()) {
            return;
        }
        if (Missing.paper(facts, notes, "查封（扣押）现场笔录", Pattern.compile("(?:强制|查封|扣押|现场).{0,8}笔录"), "Q04")
                && !facts.has("P06")) {
            notes.suggest("record", Map.of(), decision.get().head());
        }
        if (Missing.paper(facts, notes, "查封（扣押）财物清单", Pattern.compile("清单"), "Q05")
                && !decision.get().says(Pattern.compile("数量"))) {
            notes.suggest("list", Map.of(), decision.get().head());
        }
        for (var list : facts.all("Q05")) {
            list.loose()
                    .first(SIGNED)
                    .filter(hit ->
                            !NAME.matcher(LATER.matcher(hit.group("rest")).replaceFirst(""))
                                            .find()
                                    && !list.says(EXCUSED))
                    .ifPresent(hit -> notes.suggest("unsigned", Map.of("paper", list.title()), Seen.at(hit, "")));
        }
    }
}
