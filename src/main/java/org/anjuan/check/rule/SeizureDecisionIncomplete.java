package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;

/** QZ-03: A decision to seize says for how long, and how to seek remedy. */
final class SeizureDecisionIncomplete implements Check {
    private static final Pattern TERM = Pattern.compile("期限[^。]{0,20}(?:日|天|月)|至(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日");

    @Override
    public String id() {
        return "QZ-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("Q01")) {
            if (Periods.remedySentences(paper.tight()).isEmpty()
                    && !paper.says(Pattern.compile("复议.{0,60}(?:诉讼|起诉)"))) {
                notes.suggest("remedy", Map.of(), paper.head());
            }
            if (!paper.says(TERM)) {
                notes.suggest("term", Map.of(), paper.head());
            }
        }
    }
}
