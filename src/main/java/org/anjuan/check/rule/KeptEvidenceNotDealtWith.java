package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** ZJ-11: Things kept as evidence are kept by leave of the head, and dealt with within seven working days. */
final class KeptEvidenceNotDealtWith implements Check {
    private static final Pattern APPROVED = Pattern.compile("负责人.{0,12}(?:批准|同意|意见)|经.{0,12}批准|审批");
    private static final Pattern DEALT = Pattern.compile("(?:解除|返还|退还|处理).{0,10}登记保存|登记保存.{0,16}(?:解除|返还|退还|处理)");

    @Override
    public String id() {
        return "ZJ-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var kept : facts.all("P15")) {
            var from = notes.need(facts.served(kept).or(kept::day), Lack.DAY, kept.title());
            if (from.isEmpty() || kept.title().contains("审批")) {
                continue;
            }
            if (!kept.says(APPROVED)
                    && facts.all("P15").stream()
                            .noneMatch(paper -> paper.title().contains("审批"))
                    && facts.readWhole()) {
                notes.suggest("unapproved", Map.of("paper", kept.title()), kept.head());
            }
            notes.workDaysAfter(from.get().value(), notes.figure("days", 7))
                    .ifPresent(due -> dealt(facts, notes, from.get(), due));
        }
    }

    private static void dealt(CaseFacts facts, Notes notes, Seen<LocalDate> from, LocalDate due) {
        var end = facts.all("P16", "Q01", "Q02", "P14").stream()
                .flatMap(paper -> paper.day().stream())
                .filter(day -> !day.value().isBefore(from.value()))
                .min(Comparator.comparing(Seen::value));
        if (end.isPresent() && end.get().value().isAfter(due)) {
            notes.suggest("late", Map.of("from", from, "due", due, "end", end.get()), end.get(), from);
        } else if (end.isEmpty()
                && facts.readWhole()
                && facts.papers().stream()
                        .filter(paper -> !paper.is("P15", "J02"))
                        .noneMatch(paper -> paper.says(DEALT))) {
            notes.suggest("never", Map.of("from", from, "due", due), from);
        }
    }
}
