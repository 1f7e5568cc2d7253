package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Numbering;
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
        for (var run : runs) {
            for (var gap : run.gaps()) {
                if (!gap.numbers().isEmpty()) {
                    notes.suggest(
                            "missing",
                            Map.of(
                                    "before", gap.before().value(),
                                    "after", gap.after().value(),
                                    "numbers", said(gap.numbers())),
                            gap.before().number(),
                            gap.after().number());
                }
            }
        }
        if (runs.size() == 1) {
            listedFurther(facts, runs.getFirst(), notes);
        }
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
