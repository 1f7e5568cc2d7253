package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** XK-04: An application is decided within twenty working days, prolonged by ten where the head agreed. */
final class LicenceDecidedTooLate implements Check {
    @Override
    public String id() {
        return "XK-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.latest("X11", "X12");
        if (!facts.isLicence() || decision.isEmpty()) {
            return;
        }
        var from = notes.need(facts.first("X04").flatMap(Paper::day), Lack.DAY, "受理");
        var to = notes.need(decision.flatMap(Paper::day), Lack.DAY, "作出决定");
        if (from.isEmpty() || to.isEmpty() || facts.has("X06")) {
            return;
        }
        int days = notes.figure("days", 20) + (facts.has("X07") ? notes.figure("more-days", 10) : 0);
        notes.workDaysAfter(from.get().value(), days)
                .filter(due -> to.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "late",
                        Map.of("from", from.get(), "days", days, "due", due, "to", to.get()),
                        to.get(),
                        from.get()));
    }
}
