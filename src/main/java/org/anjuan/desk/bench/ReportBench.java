package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.PaperKind;
import org.anjuan.desk.Progress;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** Every paper of a round of 100 cases with six proved deductions each. */
final class ReportBench implements Bench {
    private static final int CASES = 100;
    private static final int DEDUCTIONS = 6;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, DEDUCTIONS, ScanKind.COLOUR);
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            var round = BenchDesk.round(desk);
            for (int number = 1; number <= CASES; number++) {
                control.progress(new Progress(number, CASES, "reviewing cases"));
                review(desk, BenchDesk.take(desk, round, "case " + number, scan).entry());
            }
            double millis = Times.once(any -> {
                var made = desk.makeReports()
                        .make(round.id(), EnumSet.allOf(PaperKind.class), folder.resolve("papers"), control);
                if (!made.failures().isEmpty()) {
                    throw new IllegalStateException(made.failures().getFirst());
                }
            });
            return List.of(Measure.alone(name(), "all papers for 100 cases, 600 pictures", millis / 1000, "s"));
        }
    }

    private static void review(Desk desk, CaseEntry entry) {
        try (var sitting = BenchDesk.sure(desk.openReview().open(entry.id()))) {
            var items = sitting.standard().parts().stream()
                    .filter(part -> part.kind() == Part.Kind.EARN)
                    .flatMap(part -> part.groups().stream())
                    .flatMap(group -> group.items().stream())
                    .toList();
            var pages = sitting.caseFile().pages();
            sitting.act(
                    new Change.Judged(sitting.standard().items().map(Item::id).toList(), Verdict.CLEAR, ""));
            for (int i = 0; i < DEDUCTIONS; i++) {
                var item = items.get(i * 7);
                var reason = item.deductibles().getFirst();
                var proof = sitting.prove(new Anchor.Area(pages.get(i), new Box(0.1, 0.2, 0.6, 0.15), ""))
                        .proof();
                sitting.act(new Change.Judged(List.of(item.id()), Verdict.OPEN, ""));
                sitting.act(new Change.Deducted(new Deduction(
                        sitting.newId(),
                        item.id(),
                        reason.id(),
                        1,
                        Price.proposed(reason.cost(), item),
                        "note",
                        List.of(proof))));
            }
            sitting.act(new Change.Submitted());
        }
    }
}
