package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** CX-27: A party that is penalised is told to put things right, in the decision or on its own sheet. */
final class NoCorrectionOrdered implements Check {
    private static final Pattern ORDERED = Pattern.compile("责令|改正|停止违法|恢复原状|限期拆除|限期整改|停止(?:销售|使用|经营|生产|发布|建设)|补办|清除");

    @Override
    public String id() {
        return "CX-27";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().or(() -> facts.latest("S01"));
        if (decision.isPresent() && !facts.has("P18") && !decision.get().says(ORDERED) && facts.readWhole()) {
            notes.suggest("none", Map.of(), decision.get().head());
        }
    }
}
