package org.anjuan.desk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Recognise.Outcome;

/** A case of many pages that waits to be recognised by a process of its own, which is killed now and then and started again. */
public final class QueueTrial {
    private final Path folder;
    private final CaseId caseId;
    private final int pages;
    private final RandomGenerator random;
    private final Map<Integer, Integer> read = new HashMap<>();

    private QueueTrial(Path folder, CaseId caseId, int pages, RandomGenerator random) {
        this.folder = folder;
        this.caseId = caseId;
        this.pages = pages;
        this.random = random;
    }

    /** Makes a workspace with one case of so many pages in the folder. */
    public static QueueTrial prepare(Path folder, int pages, RandomGenerator random) throws IOException {
        var scan = folder.resolve("slips.pdf");
        ScanFile.writeSlips(scan, pages);
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            var taken = BenchDesk.take(desk, BenchDesk.round(desk), "queue", scan);
            return new QueueTrial(folder, taken.entry().id(), pages, random);
        }
    }

    /** Kills the process this often as {@code kill -9} does, each time while pages are left, then lets it end. */
    public QueueFound run(int kills) throws IOException, InterruptedException {
        int known = 0;
        for (int kill = 0; kill < kills; kill++) {
            int left = (pages - known) / (kills - kill + 1);
            known = start(1 + random.nextInt(Math.max(1, left))).size();
        }
        var last = start(Integer.MAX_VALUE);
        int twice = (int) read.values().stream().filter(times -> times > 1).count();
        return new QueueFound(kills, read.size(), twice, pages - last.size());
    }

    /** The pages that a start knew or read before it was killed, after so many that it read. */
    private Set<Integer> start(int readBeforeKill) throws IOException, InterruptedException {
        var child = OwnProcess.start(
                QueueChild.class.getName(),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of(folder.resolve("desk").toString(), caseId.value()),
                folder.resolve("home"));
        var there = new HashSet<Integer>();
        int fresh = 0;
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                fresh += heed(line, there) ? 1 : 0;
                if (fresh >= readBeforeKill) {
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return there;
    }

    /** Whether the line tells of a page that was read now; one that the kill cut short says nothing. */
    private boolean heed(String line, Set<Integer> there) {
        if (!line.endsWith(QueueChild.END)) {
            return false;
        }
        var words = line.substring(0, line.length() - QueueChild.END.length()).split(" ", -1);
        int page = Integer.parseInt(words[0]);
        var outcome = Outcome.valueOf(words[1]);
        if (outcome == Outcome.READ || outcome == Outcome.KNOWN) {
            there.add(page);
        }
        if (outcome == Outcome.READ) {
            read.merge(page, 1, Integer::sum);
        }
        return outcome == Outcome.READ;
    }
}
