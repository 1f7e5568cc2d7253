package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Place;
import org.anjuan.review.Price;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/**
 * The review workspace over a scan of 400 colour pages of 300 dpi: a real window, worked by keys in a process of its own.
 * Without a screen unless {@code glass.platform} says otherwise.
 */
final class WorkspaceBench implements Bench {
    private static final String TRIAL = "org.anjuan.ui.shell.trial.WindowTrial";
    private static final String PLATFORM = "glass.platform";
    private static final String ORDER = "prism.order";
    private static final int PAGES = 400;
    private static final int MARKS = 20;

    /** How many items are left open for the trial to judge. */
    private static final int OPEN = 40;

    @Override
    public String name() {
        return "workspace";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var data = folder.resolve("data");
        var scan = folder.resolve("scan.pdf");
        control.progress(new Progress(0, 3, "taking in two scans of " + PAGES + " pages"));
        ScanFile.write(scan, PAGES, ScanKind.COLOUR);
        var marked = prepare(data, scan);
        control.progress(new Progress(1, 3, "working the window"));
        var known = folder.resolve("known");
        var measured = folder.resolve("measured");
        marks().write(known);
        var trial = OwnProcess.start(
                TRIAL, options(), List.of(data.toString(), known.toString(), measured.toString()), data);
        if (trial.waitFor() != 0) {
            throw new IllegalStateException("The window could not be worked");
        }
        control.progress(new Progress(2, 3, "comparing the marks"));
        return measures(Figures.read(measured), moved(data, marked));
    }

    private static List<String> options() {
        return List.of(
                "-D" + PLATFORM + "=" + System.getProperty(PLATFORM, "Headless"),
                "-D" + ORDER + "=" + System.getProperty(ORDER, "sw"));
    }

    /** Two cases of one scan: the first with marks and some items open, left on its first page. */
    private static CaseId prepare(Path data, Path scan) throws Exception {
        try (var desk = BenchDesk.open(data)) {
            desk.settings()
                    .change(now -> now.withDivider("workspace.strip", 0.12).withDivider("workspace.scoring", 0.64));
            var round = BenchDesk.round(desk);
            var first = BenchDesk.takeStated(desk, round, "first", scan).id();
            BenchDesk.takeStated(desk, round, "second", scan);
            try (var sitting = BenchDesk.sure(desk.openReview().open(first))) {
                judge(sitting);
                sitting.act(
                        new Change.Moved(new Place(sitting.caseFile().pages().getFirst(), 0, 0, 0, null)));
            }
            return first;
        }
    }

    private static void judge(Sitting sitting) {
        var items = sitting.standard().items().toList();
        done(sitting.act(
                new Change.Judged(items.stream().skip(OPEN).map(Item::id).toList(), Verdict.CLEAR, "")));
        var earning = sitting.standard().parts().stream()
                .filter(part -> part.kind() == Part.Kind.EARN)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .toList();
        for (int mark = 0; mark < MARKS; mark++) {
            deduct(sitting, earning.get(earning.size() - 1 - mark), mark);
        }
    }

    private static void deduct(Sitting sitting, Item item, int mark) {
        var reason = item.deductibles().getFirst();
        var anchor = new Anchor.Area(sitting.caseFile().pages().get(mark), box(mark), "");
        done(sitting.act(new Change.Judged(List.of(item.id()), Verdict.OPEN, "")));
        done(sitting.act(new Change.Deducted(new Deduction(
                sitting.newId(),
                item.id(),
                reason.id(),
                1,
                Price.proposed(reason.cost(), item),
                "note",
                List.of(sitting.prove(anchor).proof())))));
    }

    private static void done(Applied applied) {
        if (!(applied instanceof Applied.Done)) {
            throw new IllegalStateException(applied.toString());
        }
    }

    /** A box of its own for each mark, none of them even. */
    private static Box box(int mark) {
        return new Box(0.07 + mark / 61.0, 0.05 + mark / 37.0, 0.113 + mark / 97.0, 0.041 + mark / 211.0);
    }

    private static Figures marks() {
        var known = new Figures();
        IntStream.range(0, MARKS).forEach(mark -> {
            var box = box(mark);
            Stream.of(box.x(), box.y(), box.width(), box.height())
                    .forEach(number -> known.add("mark." + (mark + 1), number));
        });
        return known;
    }

    /** How many marks lie elsewhere in the store than where they were put. */
    private static long moved(Path data, CaseId marked) {
        try (var desk = BenchDesk.open(data);
                var sitting = BenchDesk.sure(desk.openReview().open(marked))) {
            var kept = places(sitting);
            return IntStream.range(0, MARKS)
                    .filter(mark -> !kept.contains(
                            new Anchor.Area(sitting.caseFile().pages().get(mark), box(mark), "")))
                    .count();
        }
    }

    private static List<Anchor> places(Sitting sitting) {
        return sitting.review()
                .deductions()
                .flatMap(deduction -> deduction.proofs().stream())
                .map(proof -> proof.anchor())
                .toList();
    }

    private List<Measure> measures(Figures figures, long moved) {
        var first = figures.row("first pass heap").getFirst();
        var second = figures.row("second pass heap").getFirst();
        var drifts = figures.row("drift");
        var all = new ArrayList<>(paging(figures));
        all.add(Measure.compared(
                name(), "heap after the second pass", second, "MB", "heap after the first pass", first));
        all.add(Measure.compared(
                name(),
                "memory of the program and its recogniser after the second pass",
                figures.row("second pass memory").getFirst(),
                "MB",
                "after the first pass",
                figures.row("first pass memory").getFirst()));
        all.add(alone("the same after 400 % ten times", figures.row("memory").getFirst(), "MB"));
        all.add(alone(
                "the most each of the two ever had, added up",
                figures.row("most memory").getFirst(),
                "MB"));
        all.add(p95(figures, "enlarged", "400 % to sharp, 95 of 100"));
        all.add(p95(figures, "key to change", "key to visible change of the checklist, 95 of 100"));
        all.add(p95(figures, "key to tick", "key to tick on disk, 95 of 100"));
        all.add(p95(figures, "next case", "next case to first page readable"));
        all.add(alone(
                "most a drawn mark lies off its place, in " + drifts.size() + " looks",
                Times.of(drifts).longest(),
                "px"));
        all.add(alone("stored marks that moved, of " + MARKS, (double) moved, "marks"));
        return all;
    }

    private List<Measure> paging(Figures figures) {
        var stalls = both(figures, "stall");
        var work = both(figures, "work");
        var turns = both(figures, "turn");
        return List.of(
                p95(figures, "open to first page", "open to first page readable"),
                alone("longest stall while paging " + PAGES + " pages twice, 5 a second", stalls.longest(), "ms"),
                alone("it came after so much paging", beforeLongest(figures), "s"),
                alone("stall while paging, 95 of 100 pulses", stalls.p95(), "ms"),
                alone("longest work of the window's own thread between two pulses, CPU time", work.longest(), "ms"),
                alone("the same, 95 of 100 pulses", work.p95(), "ms"),
                alone("key to next page sharp, median", turns.median(), "ms"),
                alone("key to next page sharp, 95 of 100", turns.p95(), "ms"),
                alone("pages that came into sight blank, of " + turns.count(), blanks(figures), "pages"));
    }

    private Measure p95(Figures figures, String row, String what) {
        return alone(what, Times.of(figures.row(row)).p95(), "ms");
    }

    /** The times of both passes. */
    private static Times both(Figures figures, String what) {
        return Times.of(Stream.of("first pass ", "second pass ")
                .flatMap(pass -> figures.row(pass + what).stream())
                .toList());
    }

    /** How long pages had been turned when the longest stall began, both passes counted on. */
    private static double beforeLongest(Figures figures) {
        var all = Stream.of("first pass stall", "second pass stall")
                .flatMap(pass -> figures.row(pass).stream())
                .toList();
        double longest = Collections.max(all);
        return all.stream()
                        .takeWhile(stall -> stall < longest)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 1000;
    }

    private static double blanks(Figures figures) {
        return figures.row("first pass blank").getFirst()
                + figures.row("second pass blank").getFirst();
    }

    private Measure alone(String what, double value, String unit) {
        return Measure.alone(name(), what, value, unit);
    }
}
