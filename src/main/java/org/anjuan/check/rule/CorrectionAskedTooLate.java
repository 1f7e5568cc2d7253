package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Days;

/** XK-01: What is lacking in an application is told within five working days. */
final class CorrectionAskedTooLate implements Check {
    private static final Pattern RECEIVED = Pattern.compile("于?(?:" + Days.DAY.pattern() + ")(?:提交|提出|递交|收到|收悉)");

    @Override
    public String id() {
        return "XK-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var asked = facts.first("X03");
        if (asked.isEmpty()) {
            return;
        }
        var received = facts.first("X02")
                .flatMap(Paper::day)
                .or(() -> facts.first("X01").flatMap(Paper::day))
                .or(() ->
                        asked.get().find(RECEIVED).flatMap(hit -> Days.day(hit).map(day -> Seen.at(hit, day))));
        var told = facts.served(asked.get()).or(() -> asked.get().day());
        if (notes.need(received, Lack.DAY, "收到申请").isEmpty()
                || notes.need(told, Lack.DAY, "告知补正").isEmpty()) {
            return;
        }
        notes.workDaysAfter(received.get().value(), notes.figure("days", 5))
                .filter(due -> told.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "late",
                        Map.of("received", received.get(), "due", due, "told", told.get()),
                        told.get(),
                        received.get()));
    }
}
