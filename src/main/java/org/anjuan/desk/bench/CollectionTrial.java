package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Scratch;
import org.anjuan.desk.Threads;
import org.anjuan.desk.Words;
import org.anjuan.desk.bench.Tried.Outcome;

/** Tries files of a collection one after another, each as a case of its own, and looks at some pages beside another program's. */
final class CollectionTrial {
    /** Longer than all that the program allows one file and the pages that are looked at. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static final long DEEP_STACK = 16L << 20;

    private final Path collection;

    CollectionTrial(Path collection) {
        this.collection = collection;
    }

    /** What comes of a file; whatever happens to it, this comes back. */
    Tried file(Path file) throws Exception {
        var name = collection.relativize(file).toString();
        long began = System.nanoTime();
        var work = new FutureTask<>(() -> look(name, file, began));
        Threads.named("trial", DEEP_STACK).newThread(work).start();
        try (var looked = work.get(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            return compared(looked);
        } catch (ExecutionException fault) {
            return Tried.ended(name, Outcome.FAULT, String.valueOf(fault.getCause()), since(began));
        } catch (TimeoutException _) {
            return Tried.ended(name, Outcome.HUNG, "", since(began));
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static LookedAt look(String name, Path file, long began) throws Exception {
        return switch (Glance.at(List.of(file), Words.shipped(), Control.UNWATCHED)) {
            case Answer.No<Glance>(var why) -> throw new IllegalStateException(why);
            case Answer.Yes<Glance>(var glance) -> {
                var looked = new LookedAt(name, file, glance);
                looked.look();
                looked.took(since(began));
                yield looked;
            }
        };
    }

    private static Tried compared(LookedAt looked) throws Exception {
        var folder = Files.createTempDirectory("anjuan-trial-");
        try {
            return looked.besideOthers(folder);
        } finally {
            Scratch.sweep(folder);
        }
    }
}
