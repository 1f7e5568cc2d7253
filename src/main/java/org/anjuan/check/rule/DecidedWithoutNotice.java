package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-07: Before a decision the party has been told of it. */
final class DecidedWithoutNotice implements Check {
    private static final Pattern LISTED = Pattern.compile("(?:处罚|听证|事项|权利).{0,6}告知|告知书|(?<!停止|改正)违法行为通知");

    @Override
    public String id() {
        return "CX-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        if (!facts.isGeneral() || decision.isEmpty()) {
            return;
        }
        if (Missing.paper(facts, notes, "行政处罚告知书", LISTED, "P26", "P27")) {
            notes.suggest("none", Map.of(), decision.get().head());
            return;
        }
        var decided = notes.need(decision.flatMap(Paper::day), Lack.DAY, "作出决定");
        var told = facts.notice().flatMap(facts::served).or(() -> facts.notice().flatMap(notes::dayOf));
        if (decided.isPresent()
                && told.isPresent()
                && !told.get().value().isBefore(decided.get().value())
                && facts.waiver().isEmpty()) {
            notes.suggest("late", Map.of("told", told.get(), "decided", decided.get()), told.get(), decided.get());
        }
    }
}
