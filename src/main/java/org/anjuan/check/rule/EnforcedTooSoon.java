package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** QZ-09: The court is asked to enforce only ten working days after the demand was served. */
final class EnforcedTooSoon implements Check {
    @Override
    public String id() {
        return "QZ-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.has("P46")) {
            return;
        }
        var demand = Missing.orNote(facts, notes, "催告书", "Q09");
        var asked = facts.first("P46").flatMap(notes::dayOf);
        if (demand.isEmpty() || asked.isEmpty()) {
            return;
        }
        var served = notes.need(facts.served(demand.get()), Lack.DAY, "催告书送达");
        served.flatMap(day -> notes.workDaysAfter(day.value(), notes.figure("days", 10)))
                .filter(due -> !asked.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "soon",
                        Map.of("served", served.get(), "due", due, "asked", asked.get()),
                        asked.get(),
                        served.get()));
    }
}
