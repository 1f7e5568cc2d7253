package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;
import org.anjuan.check.fact.Told;
import org.anjuan.check.layout.Seen;

/** CX-09: The time the organ itself gave for statements has run out before it decides; no general number of days is the law's. */
final class StatementCutShort implements Check {
    @Override
    public String id() {
        return "CX-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.notice();
        if (!facts.isGeneral()
                || notice.isEmpty()
                || facts.decision().isEmpty()
                || facts.waiver().isPresent()) {
            return;
        }
        var decided = facts.decision().flatMap(notes::dayOf);
        var told =
                Periods.forStatement(notice.get()).stream().filter(Told::days).findFirst();
        var served = notes.need(facts.served(notice.get()), Lack.DAY, "告知书送达");
        if (notes.need(told, Lack.FACT, "告知书写明的陈述申辩期限").isEmpty() || served.isEmpty() || decided.isEmpty()) {
            return;
        }
        notes.workDaysAfter(served.get().value(), told.get().count())
                .filter(due -> !decided.get().value().isAfter(due) && !Stated.inFull(facts))
                .ifPresent(due -> notes.suggest(
                        "short",
                        Map.of("told", told.get().say(), "served", served.get(), "due", due, "decided", decided.get()),
                        decided.get(),
                        served.get(),
                        Seen.at(told.get().where(), "")));
    }
}
