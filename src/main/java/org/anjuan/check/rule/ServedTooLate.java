package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-29: A decision is served within seven working days of being made; the first act of service counts. */
final class ServedTooLate implements Check {
    @Override
    public String id() {
        return "CX-29";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision();
        if (!facts.isGeneral() || decision.isEmpty()) {
            return;
        }
        var decided = notes.dayOf(decision.get());
        if (decided.isEmpty()) {
            return;
        }
        var served = notes.need(facts.served(decision.get()), Lack.DAY, "决定书送达");
        var published = facts.latest("P40").flatMap(Paper::day);
        served.flatMap(day -> notes.workDaysAfter(decided.get().value(), notes.figure("days", 7)))
                .filter(due -> served.get().value().isAfter(due)
                        && published.map(day -> day.value().isAfter(due)).orElse(true))
                .ifPresent(due -> {
                    boolean sent = facts.service(decision.get())
                            .map(service -> service.method().contains("邮寄")
                                    || service.method().contains("公告"))
                            .orElse(false);
                    notes.suggest(
                            sent ? "sent" : "late",
                            Map.of("decided", decided.get(), "due", due, "served", served.get()),
                            served.get(),
                            decided.get());
                });
    }
}
