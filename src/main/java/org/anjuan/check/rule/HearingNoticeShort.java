package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** CX-14: A hearing is announced seven working days before it is held. */
final class HearingNoticeShort implements Check {
    @Override
    public String id() {
        return "CX-14";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var notice = facts.latest("P32");
        if (notice.isEmpty()) {
            return;
        }
        var served = notes.need(facts.served(notice.get()), Lack.DAY, "听证通知书送达");
        var held = notes.need(facts.first("P33").flatMap(Paper::day), Lack.DAY, "举行听证");
        if (served.isEmpty() || held.isEmpty()) {
            return;
        }
        notes.workDaysAfter(served.get().value(), notes.figure("days", 7)).ifPresent(least -> {
            if (held.get().value().isBefore(least)) {
                notes.suggest(
                        "short",
                        Map.of("served", served.get(), "least", least, "held", held.get()),
                        held.get(),
                        served.get());
            } else if (held.get().value().equals(least)) {
                notes.suggest("border", Map.of("served", served.get(), "held", held.get()), held.get(), served.get());
            }
        });
    }
}
