package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;

/** SY-01: A decision rests on laws that are in force on its day, named with the version that is. */
final class LawNotInForce implements Check {
    private static final Pattern OLD_ON_PURPOSE = Pattern.compile("行为时|当时有效|从旧兼从轻|修[订正]前");

    @Override
    public String id() {
        return "SY-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var told = new HashSet<String>();
        for (var paper : facts.all("P26", "P37", "S01", "Q01")) {
            var day = notes.dayOf(paper).map(Seen::value);
            for (var seen : cited(paper)) {
                var law = seen.value().law();
                if (day.isEmpty() || !told.add(paper.title() + law) || paper.says(OLD_ON_PURPOSE)) {
                    continue;
                }
                notes.laws()
                        .endedBefore(law, day.get())
                        .ifPresent(end -> notes.suggest("ended", Map.of("law", law, "end", end), seen));
                edition(notes, seen, day.get());
            }
        }
    }

    /** What is cited, and what is named with a version and no article. */
    private static List<Seen<Citation>> cited(Paper paper) {
        return Stream.concat(Citation.editions(paper.tight()).stream(), Citation.of(paper.tight()).stream())
                .toList();
    }

    private static void edition(Notes notes, Seen<Citation> seen, LocalDate day) {
        int edition = seen.value().edition();
        notes.laws()
                .on(seen.value().law(), day)
                .filter(law -> edition > 0
                        && law.adopted().getYear() != edition
                        && notes.laws().named(seen.value().law()).stream()
                                .anyMatch(other -> other.adopted().getYear() == edition
                                        || edition < law.adopted().getYear()))
                .ifPresent(law -> notes.suggest(
                        "edition",
                        Map.of(
                                "law",
                                law.name(),
                                "edition",
                                edition,
                                "right",
                                law.adopted().getYear()),
                        seen));
    }
}
