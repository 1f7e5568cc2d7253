package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.casefile.Document;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Numerals;

/** CX-33: A paper served by announcement counts as served thirty days later. */
final class PublishedTooShort implements Check {
    private static final Pattern TERM =
            Pattern.compile("经过?(?<n>[" + Numerals.CHARACTERS + "]{1,4})日,?(?:即|后)?视为(?:已经?)?送达");
    private static final Pattern FAILED = Pattern.compile("下落不明|无法(?!律)[^。;,]{0,8}送达|其他方式|无法联系|退回|退改|查无|未果|搬离|无人");

    /** The announcement gives the term of the law, and something says why no other way was left. */
    private static void itself(CaseFacts facts, Paper announcement, Notes notes) {
        notes.need(announcement.find(TERM), Lack.FACT, "公告写明的期限")
                .filter(hit -> Numerals.of(hit.group("n")).orElse(Integer.MAX_VALUE) < notes.figure("days", 30))
                .ifPresent(hit -> notes.suggest(
                        "term",
                        Map.of("told", hit.group("n") + "日", "days", notes.figure("days", 30)),
                        Seen.at(hit, "")));
        boolean tried = facts.all("P40", "P39", Document.OTHER).stream().anyMatch(paper -> paper.says(FAILED));
        if (!tried && !facts.readWhole()) {
            notes.lacks(Lack.PAGES, "此前送达未成的材料");
        } else if (!tried) {
            notes.suggest("reason", Map.of(), announcement.head());
        }
    }

    @Override
    public String id() {
        return "CX-33";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var announcement : facts.all("P40")) {
            itself(facts, announcement, notes);
            if (!announcement.tight().text().contains("告知书") || facts.decision().isEmpty()) {
                continue;
            }
            var from = notes.dayOf(announcement);
            var decided = facts.decision().flatMap(notes::dayOf);
            if (from.isPresent() && decided.isPresent()) {
                var due = from.get().value().plusDays(notes.figure("days", 30));
                if (!decided.get().value().isAfter(due)) {
                    notes.suggest(
                            "short",
                            Map.of("from", from.get(), "due", due, "decided", decided.get()),
                            decided.get(),
                            from.get());
                }
            }
        }
    }
}
