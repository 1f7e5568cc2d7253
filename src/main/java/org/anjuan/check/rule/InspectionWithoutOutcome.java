package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.page.Seen;

/** JC-04: What an inspection found is told and followed up; what was to be put right is looked at again. */
final class InspectionWithoutOutcome implements Check {
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:发现|存在)(?:以下|下列|如下)?(?:问题|隐患|不符合|违法)|未(?:按|建立|落实|配备|设置|取得|记录|张贴|公示|及时)|缺少|过期|超过(?:保质期|有效期)");
    private static final Pattern NONE = Pattern.compile("未发现(?:问题|违法|异常|隐患)|没有发现");

    @Override
    public String id() {
        return "JC-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isInspection()) {
            return;
        }
        var record = facts.first("C03", "P06");
        record.filter(paper -> !paper.says(NONE))
                .flatMap(paper -> paper.find(PROBLEM))
                .ifPresent(hit -> {
                    boolean followed = facts.has("C05", "P18", "P02", "P04")
                            || record.get().says(Pattern.compile("当场改正|已改正|现场整改"));
                    if (!followed && facts.readWhole()) {
                        notes.suggest("none", Map.of(), Seen.at(hit, ""));
                    }
                });
        facts.first("P18")
                .filter(paper -> !paper.says(Pattern.compile("立即改正|当场改正")))
                .filter(_ -> Missing.paper(facts, notes, "复查记录", Pattern.compile("复查"), "P19"))
                .ifPresent(paper -> notes.suggest("unchecked", Map.of(), paper.head()));
    }
}
