package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Filing;

/** CX-05: The time for a case is prolonged before it has run out. */
final class ProlongedTooLate implements Check {
    @Override
    public String id() {
        return "CX-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.has("P23")) {
            return;
        }
        var from = notes.need(Filing.day(facts), Lack.DAY, "立案");
        var prolonged = facts.first("P23").flatMap(notes::dayOf);
        if (from.isPresent() && prolonged.isPresent()) {
            var due = notes.days().orNextWorkDay(from.get().value().plusDays(notes.figure("days", 90)));
            if (prolonged.get().value().isAfter(due)) {
                notes.suggest("late", Map.of("day", prolonged.get(), "due", due), prolonged.get(), from.get());
            }
        }
    }
}
