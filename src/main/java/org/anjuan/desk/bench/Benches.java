package org.anjuan.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Scratch;

/** All measurements, listed once. */
public final class Benches {
    private Benches() {}

    /**
     * All measurements.
     *
     * @param searched pages that are made up to be searched
     * @param minutes how long pages of every format are turned, and how long a random hand plays
     * @param cases a folder of case files whose answers are known, if there is one
     * @param files a folder of files made by others, if there is one
     */
    public static List<Bench> all(int searched, int minutes, Optional<Path> cases, Optional<Path> files) {
        return List.of(
                new StartBench(),
                new PictureBench(),
                new TextBench(),
                new OpenBench(),
                new GrowthBench(),
                new PagingBench(),
                new EnduranceBench(minutes),
                new CollectionBench(files),
                new WordBench(),
                new SearchBench(searched),
                new ReadingBench(cases),
                new TickBench(),
                new ReportBench(),
                new StandardBench(),
                new WorkspaceBench(),
                new InputBench(minutes),
                new WildBench(minutes),
                new CrashBench(),
                new QueueBench());
    }

    /**
     * Runs some of them, each in a temporary folder of its own.
     *
     * @param told each figure as soon as it is known
     */
    public static void run(List<Bench> benches, Control control, Consumer<Measure> told) throws Exception {
        for (var bench : benches) {
            var folder = Files.createTempDirectory("anjuan-bench-");
            try {
                bench.run(folder, control, told);
            } finally {
                sweep(folder);
            }
        }
    }

    private static void sweep(Path folder) {
        try {
            Scratch.sweep(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
