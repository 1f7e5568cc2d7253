package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;

/** CX-18: A penalty does not grow because the party spoke up; only the last notice before the decision counts. */
final class HeavierAfterStatement implements Check {
    @Override
    public String id() {
        return "CX-18";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.notice();
        var decision = facts.decision();
        if (!facts.isGeneral() || notice.isEmpty() || decision.isEmpty()) {
            return;
        }
        var told = Penalties.fine(notice.get());
        var imposed = Penalties.fine(decision.get());
        if (imposed.isEmpty() && told.isEmpty()) {
            return;
        }
        if (notes.need(imposed, Lack.FACT, "决定书的罚款数额").isPresent()
                && notes.need(told, Lack.FACT, "告知书的拟罚款数额").isPresent()
                && imposed.get().value().compareTo(told.get().value()) > 0) {
            notes.suggest("fine", Map.of("told", told.get(), "imposed", imposed.get()), imposed.get(), told.get());
        }
    }
}
