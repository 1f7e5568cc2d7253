package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.page.Seen;
import org.anjuan.check.paper.Difference;

/** WS-10: The volume's own list and its pages say the same. */
final class ContentsDiffer implements Check {
    @Override
    public String id() {
        return "WS-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.readWhole()) {
            return;
        }
        if (!facts.volume().differences().isEmpty() && facts.papers().stream().anyMatch(Paper::recognised)) {
            notes.lacks(Lack.UNSURE, "目录与卷内文书不符");
            return;
        }
        for (var difference : facts.volume().differences()) {
            switch (difference) {
                case Difference.Missing(var entry) ->
                    notes.suggest(
                            "missing",
                            Map.of("title", entry.title(), "page", entry.first()),
                            new Seen<>("", entry.place(), 1));
                case Difference.Elsewhere(var entry, var document, var found) ->
                    notes.suggest(
                            "elsewhere",
                            Map.of("title", document.title(), "listed", entry.first(), "found", found),
                            new Seen<>("", entry.place(), 1));
                case Difference.Unlisted(var document) ->
                    facts.papers().stream()
                            .filter(paper -> paper.document().equals(document))
                            .findFirst()
                            .ifPresent(paper ->
                                    notes.suggest("unlisted", Map.of("title", document.title()), paper.head()));
            }
        }
    }
}
