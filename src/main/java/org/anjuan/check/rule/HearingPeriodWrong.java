package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.paper.Merged;

/** CX-11: Since 2021-07-15 a party has five working days to ask for a hearing, not three. */
final class HearingPeriodWrong implements Check {
    private static final LocalDate SINCE = LocalDate.of(2021, 7, 15);

    @Override
    public String id() {
        return "CX-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P26", "P27")) {
            boolean old = paper.day().map(day -> day.value().isBefore(SINCE)).orElse(false);
            var all = Periods.forHearing(paper);
            if (all.isEmpty() && Merged.chosen(paper.tight().text()).contains("听证")) {
                notes.lacks(Lack.FACT, "《" + paper.title() + "》告知的听证申请期限");
            }
            all.stream()
                    .filter(told -> !old && told.days() && told.count() < notes.figure("days", 5))
                    .findFirst()
                    .ifPresent(told -> notes.suggest("short", Map.of("told", told.say()), Seen.at(told.where(), "")));
        }
    }
}
