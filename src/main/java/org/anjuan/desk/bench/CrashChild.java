package org.anjuan.desk.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.SittingListener;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Place;
import org.anjuan.review.Price;
import org.anjuan.review.Refused;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** The process that {@link CrashTrial} kills: scores at full speed and writes the number of every act that was ticked. */
final class CrashChild implements SittingListener {
    /** Ends a line, so that one cut short is known. */
    static final String END = ".";

    private final Sitting sitting;
    private final List<Item> items;
    private final Semaphore ticks = new Semaphore(0);
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    private CrashChild(Sitting sitting) {
        this.sitting = sitting;
        this.items = sitting.standard().parts().stream()
                .filter(part -> part.kind() == Part.Kind.EARN)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** Scores until killed. */
    public static void main(String[] args) throws Exception {
        try (var desk = BenchDesk.open(Path.of(args[0]))) {
            var sitting = BenchDesk.sure(desk.openReview().open(new CaseId(args[1])));
            var child = new CrashChild(sitting);
            sitting.listen(child);
            for (int round = 0; true; round++) {
                child.act(round);
            }
        }
    }

    private void act(int round) throws InterruptedException {
        var item = items.get(round / 5 % items.size());
        switch (round % 5) {
            case 0 -> tick(new Change.Judged(List.of(item.id()), Verdict.OPEN, ""));
            case 1 -> tick(new Change.Deducted(deduction(item)));
            case 2 -> tick(new Change.Noted(item.id(), "note " + round));
            case 3 -> tick(new Change.Moved(new Place(sitting.caseFile().pages().get(round % 2), 0, 1, 0, item.id())));
            default -> tick(new Change.Undone(sitting.history().undoable()));
        }
    }

    private Deduction deduction(Item item) {
        var reason = item.deductibles().getFirst();
        var points = Price.proposed(reason.cost(), item);
        return new Deduction(sitting.newId(), item.id(), reason.id(), 1, points, "note", List.of());
    }

    private void tick(Change change) throws InterruptedException {
        if (sitting.act(change) instanceof Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        ticks.acquire();
        var number = sitting.history().entries().getLast().number();
        try {
            out.write((number + END + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void changed() {
        // only ticks count
    }

    @Override
    public void kept(Instant at) {
        ticks.release();
    }

    @Override
    public void notKept(String why) {
        throw new IllegalStateException(why);
    }
}
