package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Words;

/** Turns the pages of files of every format for minutes, and tells after each minute what is held in memory. */
final class EnduranceBench implements Bench {
    private static final int[] WIDTHS = {1240, 160, 1654};

    private final int minutes;
    private int turned;

    /** @param minutes how long */
    EnduranceBench(int minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "casefile.endurance";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var files = Files.createDirectory(folder.resolve("files"));
        EveryFormat.lay(files);
        return switch (Glance.at(List.of(files), Words.shipped(), Control.UNWATCHED)) {
            case Answer.No<Glance>(var why) -> throw new IllegalStateException(why);
            case Answer.Yes<Glance>(var opened) -> {
                try (var glance = opened) {
                    yield measures(glance, control);
                }
            }
        };
    }

    private List<Measure> measures(Glance glance, Control control) throws Exception {
        var pages = glance.caseFile().pages();
        turn(glance, pages);
        double first = Heap.held();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.alone(name(), "held after all " + pages.size() + " pages once", first, "MB"));
        Heap.beginPeak();
        for (int minute = 1; minute <= minutes; minute++) {
            control.progress(new Progress(minute, minutes, "turning pages"));
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (System.nanoTime() < end) {
                turn(glance, pages);
            }
            measures.add(Measure.compared(
                    name(),
                    "held after minute " + minute + " and " + turned + " pages",
                    Heap.held(),
                    "MB",
                    "held at first",
                    first));
            int after = minute;
            Processes.resident()
                    .ifPresent(all -> measures.add(
                            Measure.alone(name(), "of the whole program after minute " + after, all, "MB")));
        }
        measures.add(Measure.compared(name(), "held at last", Heap.held(), "MB", "held at first", first)
                .upTo(1.05));
        measures.add(Measure.alone(name(), "peak of the heap", Heap.peak(), "MB"));
        return measures;
    }

    /** Every page once: seen at one of several widths, and its text. */
    private void turn(Glance glance, List<PageKey> pages) {
        for (var page : pages) {
            var picture = glance.pages().draw(page, WIDTHS[turned++ % WIDTHS.length]);
            if (picture instanceof Picture.Unreadable(var problem)) {
                throw new IllegalStateException("Not drawn: " + problem);
            }
            glance.pages().read(page);
        }
    }
}
