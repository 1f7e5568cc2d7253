package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.value.Citation;

/** CX-08: A notice tells the facts, the law, the penalty intended, and the right to be heard. */
final class NoticeIncomplete implements Check {
    @Override
    public String id() {
        return "CX-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.notice().filter(_ -> facts.isGeneral()).ifPresent(paper -> {
            if (Citation.of(paper.tight()).isEmpty()) {
                notes.suggest("law", Map.of(), paper.head());
            }
            if (Penalties.part(paper).isEmpty() || Penalties.kinds(paper).isEmpty()) {
                notes.suggest("penalty", Map.of(), paper.head());
            }
            var lacking = Elements.lacking(
                    paper,
                    Map.of("违法事实", Pattern.compile("事实|经查|查明|行为|违反|涉嫌|存在"), "陈述、申辩的权利", Pattern.compile("陈述|申辩")));
            if (!lacking.isEmpty()) {
                notes.suggest("other", Map.of("what", String.join("、", lacking)), paper.head());
            }
        });
    }
}
