package org.anjuan.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.value.Numerals;

/** XK-04: An application is decided within twenty working days, prolonged by ten where the head agreed. */
final class LicenceDecidedTooLate implements Check {
    private static final Pattern NEEDED =
            Pattern.compile("(?<![月\\d])(?<n>[" + Numerals.CHARACTERS + "]{1,4})个?(?:工作)?日");

    @Override
    public String id() {
        return "XK-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.latest("X11", "X12");
        if (!facts.isLicence() || decision.isEmpty()) {
            return;
        }
        var from = notes.need(facts.first("X04").flatMap(Paper::day), Lack.DAY, "受理");
        var to = notes.need(decision.flatMap(Paper::day), Lack.DAY, "作出决定");
        var apart = apart(facts, notes);
        if (from.isEmpty() || to.isEmpty() || apart.isEmpty()) {
            return;
        }
        int days = notes.figure("days", 20) + apart.get() + (facts.has("X07") ? notes.figure("more-days", 10) : 0);
        notes.workDaysAfter(from.get().value(), days)
                .filter(due -> to.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest(
                        "late",
                        Map.of("from", from.get(), "days", days, "due", due, "to", to.get()),
                        to.get(),
                        from.get()));
    }

    /** The days that the applicant was told do not count, such as those of a review by experts; nothing where they cannot be read. */
    private static Optional<Integer> apart(CaseFacts facts, Notes notes) {
        int days = 0;
        for (var paper : facts.all("X06")) {
            var told = notes.need(paper.find(NEEDED), Lack.FACT, "《" + paper.title() + "》告知的所需时间");
            if (told.isEmpty()) {
                return Optional.empty();
            }
            days += Numerals.of(told.get().group("n")).orElse(0);
        }
        return Optional.of(days);
    }
}
