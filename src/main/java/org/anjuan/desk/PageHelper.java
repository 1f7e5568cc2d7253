package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.page.Apart;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;
import org.jspecify.annotations.Nullable;

/**
 * Serves dangerous pages in a process of its own, one page and one process at a time: whatever the page does there to memory,
 * stack or the Java machine itself, ends with that process, and one that does not end is killed.
 */
final class PageHelper implements Apart, AutoCloseable {
    /** How a Java machine ends that could not be made or found no program; and, leaving word of it, one that crashed. */
    private static final int NOT_BEGUN = 1;

    private static final Duration ENDING = Duration.ofSeconds(2);

    /** The file a page lies in, and how many it has. */
    record Place(SourceKind kind, Path path, int pages) {}

    /**
     * What the process may use.
     *
     * @param options for its Java machine
     * @param time after which it is killed
     */
    record Limits(List<String> options, Duration time) {
        /** Room for one picture of the largest kind; the page's own deadline and the start of a Java machine. */
        static final Limits USUAL = new Limits(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-CreateCoredumpOnCrash"),
                Duration.ofSeconds(30));

        Limits {
            options = List.copyOf(options);
        }
    }

    /** Reads what the process wrote. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Path answer) throws IOException;
    }

    private final Function<SourceId, Optional<Place>> places;
    private final Limits limits;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean closed;
    private volatile @Nullable Process running;

    PageHelper(Function<SourceId, Optional<Place>> places, Limits limits) {
        this.places = places;
        this.limits = limits;
    }

    @Override
    public Optional<Painted> draw(PageKey page, int widthPx) {
        return serve(page, widthPx, HelperAnswer::painted, PageHelper::unreadable);
    }

    @Override
    public Optional<PageText> read(PageKey page) {
        return serve(page, PageHelperChild.TEXT, answer -> HelperAnswer.text(answer, page), _ -> PageText.none(page));
    }

    private static Painted unreadable(Problem problem) {
        return new Painted(new Picture.Unreadable(problem), Set.of());
    }

    private <T> Optional<T> serve(PageKey page, int widthPx, Reading<T> reading, Function<Problem, T> failed) {
        var place = places.apply(page.source());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        oneAtATime.lock();
        try {
            return Optional.of(
                    closed
                            ? failed.apply(Problem.of(Reason.STOPPED))
                            : serve(place.get(), page, widthPx, reading, failed));
        } catch (IOException _) {
            return Optional.empty();
        } finally {
            running = null;
            oneAtATime.unlock();
        }
    }

    private <T> T serve(Place place, PageKey page, int widthPx, Reading<T> reading, Function<Problem, T> failed)
            throws IOException {
        var folder = Files.createTempDirectory("anjuan-page-");
        var answer = folder.resolve("answer");
        try {
            var problem = run(place, page, widthPx, answer);
            return problem.isPresent() ? failed.apply(problem.get()) : reading.from(answer);
        } finally {
            Files.deleteIfExists(answer);
            Files.deleteIfExists(folder.resolve(PageHelperChild.CRASH));
            Files.deleteIfExists(folder);
        }
    }

    /** Why there is no answer; empty when there is one. */
    private Optional<Problem> run(Place place, PageKey page, int widthPx, Path answer) throws IOException {
        var process = PageHelperChild.start(limits, place, page.number(), widthPx, answer);
        running = process;
        try {
            boolean ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            if (closed) {
                return Optional.of(Problem.of(Reason.STOPPED));
            }
            if (!ended) {
                return Optional.of(Problem.of(Reason.TOO_SLOW));
            }
            if (process.exitValue() == NOT_BEGUN && Files.notExists(answer.resolveSibling(PageHelperChild.CRASH))) {
                throw new IOException("The helper could not begin");
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(new Problem(Reason.DAMAGED, "helper ended with " + process.exitValue()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(Problem.of(Reason.STOPPED));
        } finally {
            end(process);
        }
    }

    /** The process is gone afterwards, so that its files can be deleted. */
    private static void end(Process process) {
        process.destroyForcibly();
        process.onExit()
                .orTimeout(ENDING.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> process)
                .join();
    }

    /** Kills what is under way; whoever waits for it is told that it was stopped. */
    @Override
    public void close() {
        closed = true;
        var last = running;
        if (last != null) {
            last.destroyForcibly();
        }
    }
}
