package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-33: A paper served by announcement counts as served thirty days later. */
final class PublishedTooShort implements Check {
    @Override
    public String id() {
        return "CX-33";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decided = facts.decision().flatMap(Paper::day);
        for (var announcement : facts.all("P40")) {
            var from = announcement.day();
            boolean notice = announcement.tight().text().contains("告知书");
            if (notice && from.isPresent() && decided.isPresent()) {
                var due = from.get().value().plusDays(notes.figure("days", 30));
                if (!decided.get().value().isAfter(due)) {
                    notes.suggest(
                            "short",
                            Map.of("from", from.get(), "due", due, "decided", decided.get()),
                            decided.get(),
                            from.get());
                }
            }
        }
    }
}
