package org.anjuan.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** ZJ-13: Evidence is gathered before the investigation ends, all the more before the decision. */
final class EvidenceAfterTheReport implements Check {
    private static final Pattern ADDED = Pattern.compile("补充调查|补充询问|退回补充|补充核实");

    @Override
    public String id() {
        return "ZJ-13";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isGeneral() || facts.papers().stream().anyMatch(paper -> paper.says(ADDED))) {
            return;
        }
        var report = report(facts)
                .or(() -> Missing.orNote(facts, notes, "案件调查终结报告", "P24"))
                .flatMap(notes::dayOf);
        var decision = facts.decision().flatMap(notes::dayOf);
        for (var paper : facts.all("P06", "P08", "P12", "P13", "P14")) {
            notes.dayOf(paper).ifPresent(day -> {
                if (decision.isPresent() && day.value().isAfter(decision.get().value())) {
                    notes.suggest(
                            "decision",
                            Map.of("paper", paper.title(), "day", day, "decision", decision.get()),
                            day,
                            decision.get());
                } else if (report.isPresent()
                        && day.value().isAfter(report.get().value())) {
                    notes.suggest(
                            "report",
                            Map.of("paper", paper.title(), "day", day, "report", report.get()),
                            day,
                            report.get());
                }
            });
        }
    }

    /** The last report that is not itself the sheet the head decides on. */
    private static Optional<Paper> report(CaseFacts facts) {
        return facts.all("P24").stream().filter(paper -> !paper.is("P36")).reduce((_, later) -> later);
    }
}
