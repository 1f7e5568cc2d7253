package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** XK-07: A licence is handed over within ten working days of the decision. */
final class LicenceHandedOverTooLate implements Check {
    @Override
    public String id() {
        return "XK-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.latest("X11");
        if (!facts.isLicence() || decision.isEmpty()) {
            return;
        }
        var decided = notes.dayOf(decision.get());
        if (decided.isEmpty()) {
            return;
        }
        var served = notes.need(facts.served(decision.get()), Lack.DAY, "许可决定送达");
        served.flatMap(day -> notes.workDaysAfter(decided.get().value(), notes.figure("days", 10)))
                .filter(due -> served.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "late",
                        Map.of("decided", decided.get(), "due", due, "served", served.get()),
                        served.get(),
                        decided.get()));
    }
}
