package org.anjuan.desk.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
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
                    BenchDesk.sure(desk.openReview().open(taken.entry().id()))) {
                var kept = new Ticks();
                sitting.listen(kept);
                var shown = Times.of(20, ACTS, round -> {
                    act(sitting, round);
                });
                kept.ticks.drainPermits();
                var onDisk = Times.of(20, ACTS, round -> {
                    act(sitting, round);
                    kept.ticks.acquire();
                });
                double flush = flush(folder.resolve("flush")).median();
                return List.of(
                        Measure.alone(name(), "act to new review in memory, median", shown.median(), "ms"),
                        Measure.compared(
                                name(),
                                "act to tick (on disk), median",
                                onDisk.median(),
                                "ms",
                                "4 KB written and flushed",
                                flush),
                        Measure.alone(name(), "act to tick (on disk), 95 of 100", onDisk.p95(), "ms"));
            }
        }
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

    private static Times flush(Path file) throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return Times.of(20, ACTS, round -> {
                channel.write(ByteBuffer.allocate(BLOCK));
                channel.force(false);
            });
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
