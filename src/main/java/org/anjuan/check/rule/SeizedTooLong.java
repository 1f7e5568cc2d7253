package org.anjuan.check.rule;

import java.util.Comparator;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Prolongation;
import org.anjuan.check.layout.Seen;

/** QZ-04: Things are seized for thirty days at most, prolonged once by thirty; a test's time counts only where told in writing. */
final class SeizedTooLong implements Check {
    @Override
    public String id() {
        return "QZ-04";
    }

    /** As many days as the paper says, at most as many as the law gives; all of these where it says none. */
    private static int prolonged(Paper paper, Notes notes) {
        int most = notes.figure("more-days", 30);
        int said = Prolongation.days(paper);
        return said > 0 ? Math.min(said, most) : most;
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var seizure = facts.first("Q01");
        if (seizure.isEmpty()) {
            return;
        }
        var from = facts.served(seizure.get())
                .or(() -> facts.first("Q04").flatMap(Paper::day))
                .or(() -> seizure.get().day());
        var end = facts.all("Q02", "P37", "P38").stream()
                .flatMap(paper -> paper.day().stream())
                .min(Comparator.comparing(Seen::value));
        if (notes.need(from, Lack.DAY, "实施强制措施").isEmpty()
                || notes.need(end, Lack.DAY, "解除或者处理").isEmpty()
                || facts.has("Q08")) {
            return;
        }
        int more = facts.latest("Q03").map(paper -> prolonged(paper, notes)).orElse(0);
        int days = notes.figure("days", 30) + more;
        var due = notes.days().orNextWorkDay(from.get().value().plusDays(days));
        if (end.get().value().isAfter(due)) {
            notes.suggest(
                    "late",
                    Map.of("from", from.get(), "days", days, "due", due, "end", end.get()),
                    end.get(),
                    from.get());
        }
    }
}
