package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.anjuan.desk.Control;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.SittingListener;
import org.anjuan.review.Change;
import org.anjuan.review.Refused;
import org.anjuan.review.Verdict;

/** From an act to its tick: in memory, and flushed to disk. */
final class TickBench implements Bench {
    private static final int ACTS = 300;
    private static final int WARM_UP = 20;

    /** Ten cases of some hundred acts each. */
    private static final int DAY = 1000;

    private static final int BLOCK = 4096;

    @Override
    public String name() {
        return "tick";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, 1, ScanKind.COLOUR);
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            var taken = BenchDesk.take(desk, BenchDesk.round(desk), "tick", scan);
            try (var sitting =
                            BenchDesk.sure(desk.openReview().open(taken.entry().id()));
                    var block = new Block(folder.resolve("flush"))) {
                return measure(sitting, block);
            }
        }
    }

    /**
     * At first and after a day's work, since Java grows faster with what it has done before. Acts that do not wait come last,
     * since several of them may share a tick.
     */
    private List<Measure> measure(Sitting sitting, Block block) throws Exception {
        var kept = new Ticks();
        sitting.listen(kept);
        var first = turns(sitting, block, kept, WARM_UP);
        var later = turns(sitting, block, kept, DAY);
        var shown = Times.of(WARM_UP, ACTS, round -> act(sitting, round));
        return List.of(
                Measure.alone(name(), "act to new review in memory, median", shown.median(), "ms"),
                compared("act to tick (on disk), first acts of a program, median", first),
                Measure.alone(name(), "the same, 95 of 100", first.ticked().p95(), "ms"),
                compared("act to tick (on disk), after a day's acts, median", later),
                Measure.alone(name(), "the same, 95 of 100", later.ticked().p95(), "ms"));
    }

    private Measure compared(String what, Turns turns) {
        return Measure.compared(
                name(),
                what,
                turns.ticked().median(),
                "ms",
                "4 KB written and flushed by turns",
                turns.flushed().median());
    }

    private record Turns(Times ticked, Times flushed) {}

    /**
     * The disk is asked by turns for an act and for a block, so that whatever else it has to do bears on both.
     *
     * @param before how many such turns are not counted
     */
    private static Turns turns(Sitting sitting, Block block, Ticks kept, int before) throws Exception {
        var flushed = new ArrayList<Double>();
        var ticked = new ArrayList<Double>();
        for (int round = -before; round < ACTS; round++) {
            int at = round;
            double tick = Times.once(_ -> {
                act(sitting, at);
                kept.ticks.acquire();
            });
            double flush = Times.once(_ -> block.flush());
            if (round >= 0) {
                ticked.add(tick);
                flushed.add(flush);
            }
        }
        return new Turns(Times.of(ticked), Times.of(flushed));
    }

    private static void act(Sitting sitting, int round) {
        var item = sitting.standard()
                .items()
                .skip(Math.floorMod(round, 50))
                .findFirst()
                .orElseThrow();
        var verdict = Math.floorMod(round, 100) < 50 ? Verdict.CLEAR : Verdict.NOT_APPLICABLE;
        if (sitting.act(new Change.Judged(List.of(item.id()), verdict, "")) instanceof Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    /** A file that grows by blocks, as the log of a database does. */
    private static final class Block implements AutoCloseable {
        private final FileChannel channel;

        Block(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        void flush() throws IOException {
            channel.write(ByteBuffer.allocate(BLOCK));
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Counts ticks. */
    private static final class Ticks implements SittingListener {
        private final Semaphore ticks = new Semaphore(0);

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
}
