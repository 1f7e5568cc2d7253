package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.value.Days;

/** CX-36: A decision on the spot says all the law asks of it. */
final class OnTheSpotIncomplete implements Check {
    @Override
    public String id() {
        return "CX-36";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("S01")) {
            var lacking = Elements.lacking(
                    paper,
                    Map.of(
                            "处罚依据", Pattern.compile("《[^》]+》"),
                            "时间", Days.DAY,
                            "地点", Pattern.compile("地点|在.{2,20}(?:路|街|村|镇|店|市场|处|巷|号)")));
            if (!lacking.isEmpty()) {
                notes.suggest("lacking", Map.of("what", String.join("、", lacking)), paper.head());
            }
            if (!paper.says(Pattern.compile("复议")) && !paper.says(Pattern.compile("诉讼|起诉"))) {
                notes.suggest("remedy", Map.of(), paper.head());
            }
        }
    }
}
