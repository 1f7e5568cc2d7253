package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** JC-01: Since May 2025 an inspection is approved and announced before it is made. */
final class InspectionUnapproved implements Check {
    private static final LocalDate SINCE = LocalDate.of(2025, 5, 1);
    private static final Pattern EXCUSED = Pattern.compile("(?<![□☐口囗])(?:投诉|突发|紧急|随机抽查任务|双随机)|(?<![□☐口囗])(?<!投诉)举报");

    @Override
    public String id() {
        return "JC-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var record = facts.first("C03", "P06");
        var day = record.flatMap(Paper::day);
        if (!facts.isInspection()
                || record.isEmpty()
                || notes.need(day, Lack.DAY, "检查").isEmpty()
                || day.get().value().isBefore(SINCE)) {
            return;
        }
        boolean excused = facts.papers().stream().anyMatch(paper -> paper.says(EXCUSED));
        if (Missing.paper(facts, notes, "行政检查审批表", Pattern.compile("检查.{0,4}(?:审批|任务|方案)"), "C01")) {
            notes.suggest("approval", Map.of(), record.get().head());
        }
        if (!excused && Missing.paper(facts, notes, "行政检查通知书", Pattern.compile("检查(?:通知|告知)"), "C02")) {
            notes.suggest("notice", Map.of(), record.get().head());
        }
        var approved = facts.first("C01").flatMap(Paper::day);
        if (approved.isPresent() && approved.get().value().isAfter(day.get().value()) && !excused) {
            notes.suggest("late", Map.of("day", day.get(), "approved", approved.get()), approved.get(), day.get());
        }
    }
}
