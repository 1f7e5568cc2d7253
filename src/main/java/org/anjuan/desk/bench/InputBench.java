package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Judging;
import org.anjuan.review.Place;
import org.anjuan.review.Price;
import org.anjuan.review.Review;
import org.anjuan.review.Score;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** A hand that turns the wheel, clicks, drags and presses all keys but those that score: no score may change. */
final class InputBench implements Bench {
    private static final String TRIAL = "org.anjuan.ui.shell.trial.InputTrial";
    private static final String PLATFORM = "glass.platform";
    private static final String ORDER = "prism.order";
    private static final int PAGES = 12;
    private static final int SECONDS = 60;

    private final int minutes;

    /** @param minutes how long the hand plays */
    InputBench(int minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "input";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var data = folder.resolve("data");
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, PAGES, ScanKind.COLOUR);
        var played = prepare(data, scan);
        control.progress(new Progress(0, 1, "playing on keys and mouse"));
        var measured = folder.resolve("measured");
        var trial = OwnProcess.start(
                TRIAL,
                options(),
                List.of(data.toString(), measured.toString(), Integer.toString(minutes * SECONDS)),
                data);
        if (trial.waitFor() != 0) {
            throw new IllegalStateException("The window could not be played on");
        }
        var inputs = Figures.read(measured).row("inputs").getFirst();
        var changes = changes(data, played);
        return List.of(
                Measure.alone(
                        name(),
                        "inputs of a random hand without scoring keys in %s min".formatted(minutes),
                        inputs,
                        "inputs"),
                Measure.alone(name(), told(changes), (double) changes.size(), "changes"));
    }

    /** What was counted, and where it is not nothing, which acts they were. */
    private static String told(List<Change> changes) {
        return "scores changed by them" + (changes.isEmpty() ? "" : ": " + changes);
    }

    private static List<String> options() {
        return List.of(
                "-D" + PLATFORM + "=" + System.getProperty(PLATFORM, "Headless"),
                "-D" + ORDER + "=" + System.getProperty(ORDER, "sw"));
    }

    /** A case with something of everything: judged items, deductions with proof, and open items. */
    private static CaseId prepare(Path data, Path scan) throws Exception {
        try (var desk = BenchDesk.open(data)) {
            var entry = BenchDesk.takeStated(desk, BenchDesk.round(desk), "played", scan);
            try (var sitting = BenchDesk.sure(desk.openReview().open(entry.id()))) {
                var items = sitting.standard().items().toList();
                sitting.act(new Change.Judged(
                        items.stream().limit(items.size() / 2).map(Item::id).toList(), Verdict.CLEAR, ""));
                sitting.standard()
                        .parts(Part.Kind.EARN)
                        .flatMap(Part::items)
                        .limit(3)
                        .forEach(item -> deduct(sitting, item));
                sitting.act(
                        new Change.Moved(new Place(sitting.caseFile().pages().getFirst(), 0, 0, 0, null)));
            }
            return entry.id();
        }
    }

    private static void deduct(Sitting sitting, Item item) {
        var reason = item.deductibles().getFirst();
        var anchor = new org.anjuan.casefile.Anchor.Area(
                sitting.caseFile().pages().getFirst(), new org.anjuan.casefile.Box(0.2, 0.2, 0.3, 0.1), "");
        sitting.act(new Change.Judged(List.of(item.id()), Verdict.OPEN, ""));
        sitting.act(new Change.Deducted(new Deduction(
                sitting.newId(),
                item.id(),
                reason.id(),
                1,
                Price.proposed(reason.cost(), item),
                "note",
                List.of(sitting.prove(anchor).proof()))));
    }

    /** The acts after the first {@link Change.Moved} that changed what was judged. */
    private static List<Change> changes(Path data, CaseId played) {
        try (var desk = BenchDesk.open(data);
                var sitting = BenchDesk.sure(desk.openReview().open(played))) {
            var judging = new Judging(sitting.standard());
            var review = sitting.history().blank();
            var changes = new ArrayList<Change>();
            boolean playing = false;
            for (var entry : sitting.history().entries()) {
                if (!(judging.apply(review, entry.change()) instanceof Applied.Done(var next))) {
                    throw new IllegalStateException("A hand without scoring keys undid something");
                }
                if (playing && !judged(next).equals(judged(review))) {
                    changes.add(entry.change());
                }
                playing |= entry.change() instanceof Change.Moved;
                review = next;
            }
            return changes;
        }
    }

    /** Everything that bears on the result. */
    private static Map<String, List<Object>> judged(Review review) {
        var judged = new LinkedHashMap<String, List<Object>>();
        review.scores().forEach((item, score) -> {
            if (score.verdict() != Verdict.OPEN) {
                judged.put(item, List.of(score.verdict(), deductions(score)));
            }
        });
        return judged;
    }

    private static List<Object> deductions(Score score) {
        return score.deductions().stream()
                .<Object>map(each -> List.of(each.reason(), each.times(), each.points(), each.waiver()))
                .toList();
    }
}
