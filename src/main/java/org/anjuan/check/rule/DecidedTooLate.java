package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Filing;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Prolongation;

/** CX-04: An ordinary case is decided within ninety days of its opening, prolonged where the head agreed in time. */
final class DecidedTooLate implements Check {
    @Override
    public String id() {
        return "CX-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.latest("P37", "P38");
        if (!facts.isGeneral() || decision.isEmpty()) {
            return;
        }
        var from = notes.need(Filing.day(facts), Lack.DAY, "立案");
        var to = notes.need(decision.flatMap(Paper::day), Lack.DAY, "作出决定");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        int days = notes.sectorTerm(facts, "handling", to.get().value()).orElse(notes.figure("days", 90));
        int more = facts.all("P23").stream().mapToInt(Prolongation::days).sum();
        var due = notes.days().orNextWorkDay(from.get().value().plusDays(days + more));
        if (to.get().value().isAfter(due)) {
            boolean paused = facts.has("P22", "P33", "P14", "P40");
            notes.suggest(
                    paused ? "paused" : "late",
                    Map.of("from", from.get(), "days", days + more, "due", due, "to", to.get()),
                    to.get(),
                    from.get());
        }
    }
}
