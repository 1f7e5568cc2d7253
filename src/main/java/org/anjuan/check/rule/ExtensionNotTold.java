package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;

/** XK-05: More time for an application is granted by the head before the time is over, and told with the reason. */
final class ExtensionNotTold implements Check {
    private static final Pattern TOLD = Pattern.compile("通知|告知");
    private static final Pattern REASON = Pattern.compile("因|由于|理由|鉴于|需要?");
    private static final Pattern APPROVED = Pattern.compile("批准|同意");

    @Override
    public String id() {
        return "XK-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var longer = facts.all("X07");
        if (!facts.isLicence() || longer.isEmpty()) {
            return;
        }
        var told = longer.stream().filter(ExtensionNotTold::tells).findFirst();
        if (told.isEmpty()
                && Missing.paper(facts, notes, "延长审查期限通知书", Pattern.compile("延[长期].{0,10}(?:通知|告知)"), "X06")) {
            notes.suggest("untold", Map.of(), longer.getFirst().head());
        }
        told.filter(paper -> !paper.says(REASON))
                .ifPresent(paper -> notes.suggest("reason", Map.of("paper", paper.title()), paper.head()));
        if (longer.stream().noneMatch(paper -> paper.says(APPROVED))) {
            notes.suggest("unapproved", Map.of(), longer.getFirst().head());
        }
        late(longer.getFirst(), facts.first("X04").flatMap(Paper::day), notes);
    }

    private static boolean tells(Paper paper) {
        return TOLD.matcher(paper.title()).find();
    }

    private static void late(Paper paper, Optional<Seen<LocalDate>> from, Notes notes) {
        var day = paper.day();
        if (day.isEmpty() || notes.need(from, Lack.DAY, "受理").isEmpty()) {
            return;
        }
        notes.workDaysAfter(from.get().value(), notes.figure("days", 20))
                .filter(due -> day.get().value().isAfter(due))
                .ifPresent(due -> notes.suggest("late", Map.of("day", day.get(), "due", due), day.get(), from.get()));
    }
}
