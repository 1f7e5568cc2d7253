package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;

/**
 * From starting the program to its home page taking keys, in a process of its own without a screen; with the cache that
 * packaging makes and, in turn, without it.
 */
final class StartBench implements Bench {
    /** A window that is told so leaves as soon as it can be used. */
    static final String LEAVE_WHEN_USABLE = "anjuan.leave-when-usable";

    private static final int STARTS = 5;

    /** What part of the time without the cache a start with it may take. */
    private static final double GOAL = 0.65;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        if (!fromJars()) {
            var starts = Times.of(1, STARTS, round -> start(List.of(), folder, round, control));
            return List.of(
                    Measure.alone(name(), "start to usable window and out again, median", starts.median(), "ms"));
        }
        var cache = folder.resolve("anjuan.aot");
        start(List.of("-XX:AOTCacheOutput=" + cache), folder, 0, control);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("No cache was made");
        }
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            int round = i;
            with.add(Times.once(_ -> start(List.of("-XX:AOTCache=" + cache), folder, round, control)));
            without.add(Times.once(_ -> start(List.of(), folder, round, control)));
        }
        return List.of(new Measure(
                name(),
                "start to usable window and out again with the shipped cache, median",
                Times.of(with).median(),
                "ms",
                "without the cache",
                Times.of(without).median(),
                GOAL));
    }

    private static void start(List<String> options, Path folder, int round, Control control) throws Exception {
        control.progress(new Progress(round, STARTS, "starting the window"));
        var all = Stream.concat(
                        Stream.of("-D" + LEAVE_WHEN_USABLE + "=true", "-Dglass.platform=Headless", "-Dprism.order=sw"),
                        options.stream())
                .toList();
        var window = OwnProcess.start("org.anjuan.Main", all, List.of(), folder);
        if (window.waitFor() != 0) {
            throw new IllegalStateException("The window did not start");
        }
    }

    /** Java caches what comes from jars only. */
    private static boolean fromJars() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .allMatch(entry -> entry.endsWith(".jar"));
    }
}
