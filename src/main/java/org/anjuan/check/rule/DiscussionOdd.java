package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** CX-24: A discussion comes before the decision and is held by three at least. */
final class DiscussionOdd implements Check {
    private static final Pattern PRESENT = Pattern.compile(
            "(?:参加(?:讨论|会议)?人员?|出席人员?|参会人员?|与会人员?)[^:\\n]{0,8}[:\\t]\\s*(?<rest>[^\\n]*(?:\\n[^\\n:]{0,60}$)?)",
            Pattern.MULTILINE);
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,4}");

    @Override
    public String id() {
        return "CX-24";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.has("P35")) {
            return;
        }
        var decided = facts.decision().flatMap(notes::dayOf);
        for (var paper : facts.all("P35")) {
            notes.dayOf(paper)
                    .filter(day -> decided.isPresent()
                            && day.value().isAfter(decided.get().value()))
                    .ifPresent(day ->
                            notes.suggest("late", Map.of("day", day, "decided", decided.get()), day, decided.get()));
            notes.need(paper.loose().first(PRESENT), Lack.FACT, "集体讨论的参加人").ifPresent(hit -> {
                long people = Pattern.compile("[、,;\\s]+")
                        .splitAsStream(hit.group("rest").replaceAll("[(][^()]*[)]", "、"))
                        .filter(word -> PERSON.matcher(word).matches())
                        .distinct()
                        .count();
                if (people > 0 && people < notes.figure("people", 3)) {
                    notes.suggest("few", Map.of("people", people), Seen.at(hit, ""));
                }
            });
        }
    }
}
