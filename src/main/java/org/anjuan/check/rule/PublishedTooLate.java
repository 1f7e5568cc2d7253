package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** CX-43: A decision is made public within the days its sector has. */
final class PublishedTooLate implements Check {
    @Override
    public String id() {
        return "CX-43";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.has("P48")) {
            return;
        }
        var decided = facts.decision().or(() -> facts.latest("X11", "X12")).flatMap(notes::dayOf);
        var published = facts.latest("P48").flatMap(notes::dayOf);
        if (decided.isEmpty() || published.isEmpty()) {
            return;
        }
        int days = facts.isLicence()
                ? notes.figure("days", 7)
                : notes.sectorTerm(facts, "publication", decided.get().value()).orElse(notes.figure("days", 7));
        notes.workDaysAfter(decided.get().value(), days)
                .filter(due -> published.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "late",
                        Map.of("decided", decided.get(), "days", days, "due", due, "published", published.get()),
                        published.get(),
                        decided.get()));
    }
}
