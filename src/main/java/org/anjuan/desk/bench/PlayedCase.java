package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Place;
import org.anjuan.review.Price;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/**
 * A workspace with a case on which a random hand plays in a window of its own process.
 *
 * @param data the workspace's folder
 * @param id of the case
 * @param laid how many acts its review had before
 */
record PlayedCase(Path data, CaseId id, int laid) {
    private static final String TRIAL = "org.anjuan.ui.shell.trial.InputTrial";
    private static final String PLATFORM = "glass.platform";
    private static final String ORDER = "prism.order";
    private static final int PAGES = 12;
    private static final Box SOMEWHERE = new Box(0.2, 0.2, 0.3, 0.1);

    /** A case with something of everything: judged items, deductions with proof, and open items. */
    static PlayedCase lay(Path folder) throws Exception {
        var data = folder.resolve("data");
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, PAGES, ScanKind.COLOUR);
        try (var desk = BenchDesk.open(data)) {
            var entry = BenchDesk.takeStated(desk, BenchDesk.round(desk), "played", scan);
            try (var sitting = BenchDesk.sure(desk.openReview().open(entry.id()))) {
                judge(sitting);
                return new PlayedCase(
                        data, entry.id(), sitting.history().entries().size());
            }
        }
    }

    private static void judge(Sitting sitting) {
        var items = sitting.standard().items().toList();
        sitting.act(new Change.Judged(
                items.stream().limit(items.size() / 2).map(Item::id).toList(), Verdict.CLEAR, ""));
        sitting.standard().parts(Part.Kind.EARN).flatMap(Part::items).limit(3).forEach(item -> deduct(sitting, item));
        sitting.act(new Change.Moved(new Place(sitting.caseFile().pages().getFirst(), 0, 0, 0, null)));
    }

    private static void deduct(Sitting sitting, Item item) {
        var reason = item.deductibles().getFirst();
        var anchor = new Anchor.Area(sitting.caseFile().pages().getFirst(), SOMEWHERE, "");
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

    /**
     * Plays on the window until the time is over and closes it.
     *
     * @param temper name of how the hand plays
     * @param seed of its chance
     * @return rows {@code inputs} and {@code faults}, how many there were of each
     */
    Figures play(String temper, long seed, Duration time) throws IOException, InterruptedException {
        var measured = data.resolveSibling("measured");
        var trial = OwnProcess.start(
                TRIAL,
                options(),
                List.of(
                        data.toString(),
                        measured.toString(),
                        Long.toString(time.toSeconds()),
                        temper,
                        Long.toString(seed)),
                data);
        if (trial.waitFor() != 0) {
            throw new IllegalStateException("The window could not be played on");
        }
        return Figures.read(measured);
    }

    private static List<String> options() {
        return List.of(
                "-D" + PLATFORM + "=" + System.getProperty(PLATFORM, "Headless"),
                "-D" + ORDER + "=" + System.getProperty(ORDER, "sw"));
    }
}
