package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.layout.Seen;

/** ZJ-06: A record of an inspection says when it began and ended, where, of whom, what was seen, and that the party confirmed it. */
final class InspectionRecordIncomplete implements Check {
    @Override
    public String id() {
        return "ZJ-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P06", "Q04")) {
            var lacking = Elements.lacking(
                    paper,
                    Map.of(
                            "地点", Pattern.compile("地点:?[^:]{2}|场所:?[^:]{2}"),
                            "被检查人", Pattern.compile("被(?:检查|核查|勘验|勘查|勘察|巡查|抽查|监督)|当事人|相对人|(?:现场|在场)负责人|到场人"),
                            "确认意见",
                                    Pattern.compile(
                                            "核对|属实|无误|一致|看过|无异议|拒绝|拒签|见证人:?(?!勘验|检查|执法|记录|当事|被检|签名|签字|备注)[\\p{IsHan}]{2}")));
            Elements.openSpan(paper).ifPresent(_ -> lacking.add("起止时间"));
            if (!lacking.isEmpty()) {
                notes.suggest(
                        "lacking",
                        Map.of("paper", paper.title(), "what", String.join("、", lacking)),
                        Elements.openSpan(paper).map(hit -> Seen.at(hit, "")).orElseGet(paper::head));
            }
        }
    }
}
