package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;

/** XK-08: A refusal says why, by which law, and how to seek remedy. */
final class RefusalWithoutReason implements Check {
    @Override
    public String id() {
        return "XK-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("X12")) {
            var lacking = Elements.lacking(
                    paper,
                    Map.of(
                            "不予许可的理由",
                            Pattern.compile("理由|因为|由于|经审查|不符合|不具备"),
                            "法律依据",
                            Pattern.compile("《"),
                            "申请行政复议、提起行政诉讼的权利",
                            Pattern.compile("复议|诉讼")));
            if (!lacking.isEmpty()) {
                notes.suggest("lacking", Map.of("what", String.join("、", lacking)), paper.head());
            }
        }
    }
}
