package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** CX-26: The head approves a decision before it is made. */
final class DecisionUnapproved implements Check {
    @Override
    public String id() {
        return "CX-26";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        if (!facts.isGeneral() || decision.isEmpty()) {
            return;
        }
        if (!facts.has("P35")
                && Missing.paper(
                        facts, notes, "行政处罚决定审批表", Pattern.compile("(?:处罚|处理)[^立结]{0,8}(?:审批|呈批)|有关事项审批"), "P36")) {
            notes.suggest("none", Map.of(), decision.get().head());
        }
        var approved = facts.latest("P36").flatMap(notes::dayOf);
        var decided = decision.flatMap(notes::dayOf);
        if (approved.isPresent()
                && decided.isPresent()
                && approved.get().value().isAfter(decided.get().value())) {
            notes.suggest(
                    "late",
                    Map.of("approved", approved.get(), "decided", decided.get()),
                    approved.get(),
                    decided.get());
        }
    }
}
