package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.layout.Seen;

/** ZJ-07: A record of an interview says when it began and ended, where, of whom, that rights were told, and that the person confirmed it. */
final class InterviewIncomplete implements Check {
    @Override
    public String id() {
        return "ZJ-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P08")) {
            var lacking = Elements.lacking(
                    paper,
                    Map.of(
                            "地点", Pattern.compile("地点:?[^:]{2}|场所:?[^:]{2}"),
                            "被询问人", Pattern.compile("被(?:调查)?询问人|被(?:调查|谈话|访谈)人|姓名"),
                            "权利义务告知", Pattern.compile("回避|权利|如实回答|如实陈述"),
                            "核对确认",
                                    Pattern.compile(
                                            "(?:笔录|记录).{0,16}(?:看过|看了|核对|属实|无误|一致|读给|宣读|无异议)|(?:看过|读给我听|核对).{0,14}(?:一致|无误|属实|一样)|(?:笔录|记录).{0,10}(?:已阅|相符)|与我(?:所)?(?:说|讲|述)的?|拒绝签")));
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
