package org.anjuan.check.rule;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Furniture;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.paper.Difference;

/** WS-10: The volume's own list and its pages say the same. */
final class ContentsDiffer implements Check {
    private static final int HUNDRED = 100;

    @Override
    public String id() {
        return "WS-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.readWhole()) {
            notes.lacks(Lack.PAGES, "与卷内目录不符的文书");
            return;
        }
        if (facts.has("J02") && facts.volume().contents().isEmpty()) {
            notes.lacks(Lack.FACT, "卷内目录的各行");
            return;
        }
        if (isDoubtful(facts, notes)) {
            notes.lacks(Lack.UNSURE, "目录与卷内文书不符");
            return;
        }
        if (!facts.volume().differences().isEmpty() && facts.papers().stream().anyMatch(Paper::recognised)) {
            notes.lacks(Lack.UNSURE, "目录与卷内文书不符");
            misplaced(facts, notes);
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

    /** Whether so much of the list is not there that more likely it was misread. */
    private static boolean isDoubtful(CaseFacts facts, Notes notes) {
        int rows = facts.volume().contents().size();
        long missing = facts.volume().differences().stream()
                .filter(Difference.Missing.class::isInstance)
                .count();
        return missing > Math.max(notes.figure("most", 3), rows * notes.figure("most-percent", 25) / HUNDRED);
    }

    /**
     * Where a volume was recognised: only papers that bear another number than listed, read alike twice, while nearly all
     * others are where the list says.
     */
    private static void misplaced(CaseFacts facts, Notes notes) {
        var elsewhere = facts.volume().differences().stream()
                .flatMap(each -> each instanceof Difference.Elsewhere one ? Stream.of(one) : Stream.of())
                .filter(each -> each.entry().sure() * HUNDRED >= notes.figure("sure-percent", 95))
                .filter(each -> isStamped(facts, each))
                .toList();
        if (elsewhere.size() <= notes.figure("misplaced", 2)) {
            elsewhere.forEach(each -> notes.suggest(
                    "elsewhere",
                    Map.of(
                            "title",
                            each.document().title(),
                            "listed",
                            each.entry().first(),
                            "found",
                            stamped(facts, each).orElse(each.found())),
                    new Seen<>("", each.entry().place(), each.entry().sure())));
        }
    }

    /** Whether the page itself bears a number, and another than the list gives. */
    private static boolean isStamped(CaseFacts facts, Difference.Elsewhere one) {
        var stamped = stamped(facts, one);
        return stamped.isPresent() && stamped.getAsInt() != one.entry().first();
    }

    private static OptionalInt stamped(CaseFacts facts, Difference.Elsewhere one) {
        var first = one.document().pages().getFirst();
        return facts.pages().stream()
                .filter(page -> page.page().equals(first))
                .findFirst()
                .map(Furniture::stamped)
                .orElse(OptionalInt.empty());
    }
}
