package org.anjuan.check.rule;

import java.util.Map;
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
        var report = facts.latest("P24").flatMap(Paper::day);
        var decision = facts.decision().flatMap(Paper::day);
        if (!facts.isGeneral() || facts.papers().stream().anyMatch(paper -> paper.says(ADDED))) {
            return;
        }
        for (var paper : facts.all("P06", "P08", "P12", "P13", "P14")) {
            paper.day().ifPresent(day -> {
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
}
