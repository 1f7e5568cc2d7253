package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;

/** QZ-08: Before enforcement the party is called upon to perform, with all the law asks of that paper. */
final class EnforcedWithoutDemand implements Check {
    @Override
    public String id() {
        return "QZ-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var enforced = facts.first("Q10", "P46", "Q11");
        if (enforced.isPresent() && Missing.paper(facts, notes, "催告书", Pattern.compile("催告"), "Q09")) {
            notes.suggest(
                    "none",
                    Map.of("paper", enforced.get().title()),
                    enforced.get().head());
        }
        for (var demand : facts.all("Q09")) {
            var lacking = Elements.lacking(
                    demand,
                    Map.of("履行期限", Pattern.compile("[〇一二三四五六七八九十\\d]+(?:个工作)?日"), "陈述权和申辩权", Pattern.compile("陈述|申辩")));
            if (!lacking.isEmpty()) {
                notes.suggest("lacking", Map.of("what", String.join("、", lacking)), demand.head());
            }
        }
    }
}
