package org.anjuan.desk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Entry;

/** A workspace in which a process of its own scores until it is killed; then it is looked at what is there. */
public final class CrashTrial {
    private static final int LONGEST_MILLIS = 150;

    /**
     * What one kill left.
     *
     * @param ticked acts that were ticked before it
     * @param lost how many of them are gone
     * @param complaints of the examination, harmless ones left out
     */
    public record Found(int ticked, int lost, int complaints) {}

    private final Path folder;
    private final CaseId caseId;
    private final RandomGenerator random;

    private CrashTrial(Path folder, CaseId caseId, RandomGenerator random) {
        this.folder = folder;
        this.caseId = caseId;
        this.random = random;
    }

    /** Makes a workspace with one case in the folder. */
    public static CrashTrial prepare(Path folder, RandomGenerator random) throws IOException {
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, 2, ScanKind.COLOUR);
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            var taken = BenchDesk.take(desk, BenchDesk.round(desk), "crash", scan);
            return new CrashTrial(folder, taken.entry().id(), random);
        }
    }

    /** Lets a process score, kills it as {@code kill -9} does at a random moment, and opens the workspace again. */
    public Found killOnce() throws IOException, InterruptedException {
        var desk = folder.resolve("desk").toString();
        var child = OwnProcess.start(
                CrashChild.class.getName(),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of(desk, caseId.value()),
                folder.resolve("home"));
        var ticked = new HashSet<Long>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var first = lines.readLine();
            if (first == null) {
                throw new IOException("The scoring process did not begin, exit code " + child.waitFor());
            }
            readWhole(first, ticked);
            Thread killer = killLater(child);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                readWhole(line, ticked);
            }
            killer.join();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return look(ticked);
    }

    /** Kills by the handle, which leaves what the process wrote before to be read. */
    private Thread killLater(Process child) {
        int millis = random.nextInt(LONGEST_MILLIS);
        return Thread.ofVirtual().start(() -> {
            try {
                child.waitFor(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            child.toHandle().destroyForcibly();
        });
    }

    /** A line that the kill cut short says nothing. */
    private static void readWhole(String line, Set<Long> ticked) {
        if (line.endsWith(CrashChild.END)) {
            ticked.add(Long.valueOf(line.substring(0, line.length() - CrashChild.END.length())));
        }
    }

    private Found look(Set<Long> ticked) {
        try (var desk = BenchDesk.open(folder.resolve("desk"));
                var sitting = BenchDesk.sure(desk.openReview().open(caseId))) {
            var there = new HashSet<>(
                    sitting.history().entries().stream().map(Entry::number).toList());
            int lost = (int)
                    ticked.stream().filter(number -> !there.contains(number)).count();
            int complaints = (int)
                    desk.examine().run().stream().filter(any -> !any.harmless()).count();
            return new Found(ticked.size(), lost, complaints);
        }
    }
}
