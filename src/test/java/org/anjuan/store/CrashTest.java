package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.anjuan.review.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program may be killed at any moment: whatever was ticked is there afterwards, and all is well. */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("anjuan.crash.rounds", 15);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    @Test
    void everythingTickedSurvivesKillingAtRandomMoments() throws IOException, InterruptedException {
        var moments = new SplittableRandom();
        long ticked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean scoring = round % 5 != 4;
            ticked = Math.max(ticked, killedAfter(moments.nextInt(LONGEST_MILLIS), scoring));
            try (var store = Sample.open(folder.resolve("workspace"))) {
                var entries = store.reviews().entries(Sample.REVIEW);
                assertThat(entries).extracting(Entry::number).isEqualTo(upTo(entries.size()));
                assertThat(entries).hasSizeGreaterThanOrEqualTo((int) ticked);
                assertThat(entries).allMatch(entry -> entry.change().equals(Scorer.change(entry.number())));
                assertThat(store.examine()).isEmpty();
                ticked = entries.size();
            }
        }
        assertThat(ticked).isPositive();
    }

    /** Starts the scorer and kills it: while it scores, or whatever it is doing by then. Answers with its last tick. */
    private long killedAfter(int millis, boolean scoring) throws IOException, InterruptedException {
        var ticks = folder.resolve("ticks");
        var scorer = new ProcessBuilder(
                        Child.command(Scorer.class, folder.resolve("workspace").toString()))
                .redirectOutput(ticks.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            while (scoring && Files.size(ticks) == 0 && scorer.isAlive()) {
                scorer.waitFor(5, TimeUnit.MILLISECONDS);
            }
            assertThat(scorer.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        } finally {
            scorer.destroyForcibly().onExit().join();
        }
        return lastTick(Files.readString(ticks));
    }

    /** The last whole line; the kill may have cut the one behind it. */
    private static long lastTick(String printed) {
        var lines = printed.substring(0, printed.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast());
    }

    private static List<Long> upTo(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}
