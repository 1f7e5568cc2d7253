package org.anjuan.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** JC-04: What an inspection found is told and followed up; what was to be put right is looked at again. */
final class InspectionWithoutOutcome implements Check {
    /** Where a record tells what was seen. */
    private static final Pattern SEEN = Pattern.compile(
            "(?:检查|勘验|现场)(?:\\(勘验\\))?(?:情况|内容|结果|发现|记录)(?:及[\\p{IsHan}]{2,6})?:(?<what>.{4,1200}?)(?:以上笔录|以下空白|签名|签字|$)");

    private static final Pattern PROBLEM = Pattern.compile(
            "(?:发现|存在)[^。;]{0,10}(?:问题|隐患|不符合|违法|情形)|未(?!发现|见|申请|提出|成年|造成|发生|陈述)[\\p{IsHan}]{2}|擅自|缺少|没有(?:建立|设置|配备|张贴|办理|取得)|过期|超过(?:保质期|有效期)|破损|脱落|失效|堵塞");
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
                .flatMap(InspectionWithoutOutcome::problem)
                .ifPresent(hit -> {
                    boolean followed = facts.has("C05", "P18", "P02", "P04")
                            || record.get().says(Pattern.compile("当场改正|已改正|现场整改"));
                    if (!followed && !facts.readWhole()) {
                        notes.lacks(Lack.PAGES, "对检查发现问题的处理");
                    } else if (!followed) {
                        notes.suggest("none", Map.of(), Seen.at(hit, ""));
                    }
                });
        facts.first("P18")
                .filter(paper -> !paper.says(Pattern.compile("立即改正|当场改正")))
                .filter(_ -> Missing.paper(facts, notes, "复查记录", Pattern.compile("复查"), "P19"))
                .ifPresent(paper -> notes.suggest("unchecked", Map.of(), paper.head()));
    }

    /** A problem in what was seen, or anywhere in a record that has no such part. */
    private static Optional<Hit> problem(Paper paper) {
        var seen = paper.find(SEEN);
        return seen.isEmpty()
                ? paper.find(PROBLEM)
                : paper.tight().part(seen.get().start("what"), seen.get().end()).first(PROBLEM);
    }
}
