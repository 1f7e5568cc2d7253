package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.desk.bench.Tried.Outcome;

/**
 * Tries every file of a collection that was made by others: each must be shown or refused with a reason, and no page may
 * stay blank without a word that another program draws. What it needs of memory is for whoever starts the program to bound.
 */
final class CollectionBench implements Bench {
    private static final String NAME = "casefile.collection";

    private final Optional<Path> files;

    /** @param files a folder of files of any format, with folders in it */
    CollectionBench(Optional<Path> files) {
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var measures = new ArrayList<Measure>();
        run(folder, control, measures::add);
        return measures;
    }

    @Override
    public void run(Path folder, Control control, Consumer<Measure> told) throws Exception {
        if (files.isEmpty()) {
            told.accept(Measure.alone(NAME, "files of a collection (name its folder by --files)", 0, "files"));
            return;
        }
        Heap.beginPeak();
        var all = all(files.get());
        var trial = new CollectionTrial(files.get());
        var tried = new ArrayList<Tried>();
        for (var file : all) {
            control.progress(new Progress(
                    tried.size(), all.size(), files.get().relativize(file).toString()));
            tried.add(trial.file(file));
            told.accept(line(tried.getLast()));
        }
        sums(tried).forEach(told);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (var below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Measure line(Tried file) {
        return Measure.alone(NAME, file.line(), file.seconds(), "s");
    }

    private static Stream<Measure> sums(List<Tried> tried) {
        return Stream.of(
                count("files", tried, _ -> true),
                count("shown", tried, file -> file.outcome() == Outcome.SHOWN),
                count("shown but for pages that say why not", tried, file -> file.outcome() == Outcome.PARTLY),
                count("refused with a reason", tried, file -> file.outcome() == Outcome.REFUSED),
                count("of these, drawn by another program", tried, Tried::drawnElsewhere),
                count("ended by a fault", tried, file -> file.outcome() == Outcome.FAULT),
                count("without an end", tried, file -> file.outcome() == Outcome.HUNG),
                count(
                        "with pages blank that another program draws",
                        tried,
                        file -> !file.blank().isEmpty()),
                count(
                        "with pages that have twice as much elsewhere",
                        tried,
                        file -> !file.thin().isEmpty()),
                Measure.alone(
                        NAME,
                        "pages looked at",
                        tried.stream().mapToInt(Tried::looked).sum(),
                        "pages"),
                Measure.alone(
                        NAME,
                        "longest for one file",
                        tried.stream().mapToDouble(Tried::seconds).max().orElse(0),
                        "s"),
                Measure.alone(NAME, "peak of the heap", Heap.peak(), "MB"));
    }

    private static Measure count(String what, List<Tried> tried, Predicate<Tried> which) {
        return Measure.alone(NAME, what, (double) tried.stream().filter(which).count(), "files");
    }
}
