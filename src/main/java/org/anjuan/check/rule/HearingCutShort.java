package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Merged;

/** CX-12: No decision before the five working days for asking for a hearing are over, unless it was held or given up in writing. */
final class HearingCutShort implements Check {
    @Override
    public String id() {
        return "CX-12";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.all("P26", "P27").stream()
                .filter(paper -> Merged.chosen(paper.tight().text()).contains("听证"))
                .reduce((_, later) -> later);
        if (!facts.isGeneral()
                || notice.isEmpty()
                || facts.decision().isEmpty()
                || facts.has("P33")
                || facts.hearingWaiver().isPresent()) {
            return;
        }
        var decided = facts.decision().flatMap(notes::dayOf);
        var served = notes.need(facts.served(notice.get()), Lack.DAY, "告知书送达");
        served.flatMap(day -> notes.workDaysAfter(day.value(), notes.figure("days", 5)))
                .filter(due -> decided.isPresent() && !decided.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "short",
                        Map.of("served", served.get(), "due", due, "decided", decided.get()),
                        decided.get(),
                        served.get()));
    }
}
