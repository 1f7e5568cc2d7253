package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.casefile.SourceId;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Numbering;
import org.anjuan.check.layout.PageNumber;
import org.anjuan.check.paper.Entry;

/** SM-08: Every number between the first and the last page is there. */
final class PageNumbersMissing implements Check {
    @Override
    public String id() {
        return "SM-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var runs = Numbering.of(facts, notes.figure("least", 8), notes.figure("chain-percent", 80));
        var gaps = runs.stream()
                .flatMap(run -> run.gaps().stream())
                .filter(gap -> !gap.numbers().isEmpty())
                .toList();
        int lacking = gaps.stream().mapToInt(gap -> gap.numbers().size()).sum();
        if (lacking > unnumbered(facts, runs)) {
            gaps.forEach(gap -> tell(gap, notes));
        }
        if (runs.size() == 1) {
            listedFurther(facts, runs.getFirst(), notes);
        }
    }

    private static void tell(Numbering.Gap gap, Notes notes) {
        notes.suggest(
                "missing",
                Map.of(
                        "before", gap.before().value(),
                        "after", gap.after().value(),
                        "numbers", said(gap.numbers())),
                gap.before().number(),
                gap.after().number());
    }

    /** Pages of files that bear no numbers: a volume may be part scan, part files of a word processor. */
    private static long unnumbered(CaseFacts facts, List<Numbering> runs) {
        var numbered = runs.stream()
                .flatMap(run -> run.chain().stream())
                .map(number -> source(facts, number))
                .collect(Collectors.toSet());
        return facts.pages().stream()
                .filter(page -> !numbered.contains(page.page().source()))
                .count();
    }

    private static SourceId source(CaseFacts facts, PageNumber number) {
        return facts.pages().get(number.page()).page().source();
    }

    private static String said(List<Integer> numbers) {
        int first = numbers.getFirst();
        int last = numbers.getLast();
        return first == last ? "第" + first + "页" : "第" + first + "页至第" + last + "页";
    }

    /** The volume's own list goes on behind the last number, and the pages after it are not enough. */
    private static void listedFurther(CaseFacts facts, Numbering run, Notes notes) {
        boolean wholeVolume = run.chain().size() * 2 >= facts.pages().size() && !run.falling();
        var contents = facts.volume().contents();
        if (!wholeVolume || contents.isEmpty()) {
            return;
        }
        var last = run.chain().getLast();
        int left = facts.pages().size() - 1 - last.page();
        int listed = contents.stream().mapToInt(Entry::last).max().orElseThrow();
        if (listed > last.value() + left) {
            notes.suggest("short", Map.of("listed", listed, "last", last.value()), last.number());
        }
    }
}
