package org.anjuan.casefile.read.page;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One file and the one thread that may touch it. It is opened by the first piece of work; work waits its turn, stops at its
 * deadline, and never is interrupted.
 */
final class OpenDocument {
    /** How long past its deadline work may go on before the document is given up. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Shown shown;
    private final Bounds bounds;
    private final ThreadPoolExecutor thread;
    private volatile @Nullable Deadline running;
    private volatile boolean closed;

    /** Of the document's thread only. */
    private @Nullable PageFile file;

    /** Of the document's thread only. */
    private @Nullable Problem unopened;

    OpenDocument(Shown shown, Bounds bounds, ThreadFactory threads) {
        this.shown = shown;
        this.bounds = bounds;
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }

    /** Something to do with the open file, on its thread. */
    @FunctionalInterface
    interface Work<T> {
        T run(PageFile file, Deadline deadline) throws IOException;
    }

    /** Does the work when its turn comes and waits for it; from any thread but the document's own. */
    <T> Answer<T> ask(Work<T> work) {
        var turn = new FutureTask<Answer<T>>(() -> serve(work));
        try {
            thread.execute(turn);
            return await(turn);
        } catch (RejectedExecutionException | CancellationException _) {
            return new Answer.PutAway<>();
        } catch (InterruptedException _) {
            turn.cancel(false);
            Thread.currentThread().interrupt();
            return new Answer.Failed<>(Problem.of(Reason.STOPPED));
        }
    }

    private <T> Answer<T> await(FutureTask<Answer<T>> turn) throws InterruptedException {
        while (true) {
            try {
                return turn.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                var current = running;
                if (current != null && current.over().compareTo(GRACE) > 0) {
                    close();
                    return new Answer.Stuck<>();
                }
            } catch (ExecutionException failure) {
                return new Answer.Failed<>(Contained.problem(failure));
            }
        }
    }

    private <T> Answer<T> serve(Work<T> work) {
        try {
            var open = open();
            if (open == null) {
                return new Answer.Failed<>(unopened == null ? Problem.of(Reason.STOPPED) : unopened);
            }
            var deadline = begin(bounds.page());
            open.until(deadline);
            return new Answer.Done<>(work.run(open, deadline));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Answer.Failed<>(Contained.problem(failure));
        } finally {
            running = null;
        }
    }

    private Deadline begin(Duration time) {
        var deadline = Deadline.in(time);
        running = deadline;
        if (closed) {
            deadline.callOff();
        }
        return deadline;
    }

    private @Nullable PageFile open() {
        if (file == null && unopened == null) {
            try {
                file = shown.opener().open(shown.path(), bounds, begin(bounds.opening()));
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
                unopened = Contained.problem(failure);
            }
        }
        return file;
    }

    /** Lets what is waiting be done, then closes the file; comes back at once. */
    void putAway() {
        try {
            thread.execute(this::closeFile);
        } catch (RejectedExecutionException _) {
            return;
        }
        thread.shutdown();
    }

    /** Calls off what is under way, drops what is waiting, and closes the file when its thread is free. */
    void close() {
        closed = true;
        var current = running;
        if (current != null) {
            current.callOff();
        }
        var waiting = new ArrayList<Runnable>();
        thread.getQueue().drainTo(waiting);
        putAway();
        waiting.forEach(OpenDocument::drop);
    }

    private static void drop(Runnable turn) {
        if (turn instanceof FutureTask<?> task) {
            task.cancel(false);
        }
    }

    private void closeFile() {
        if (file != null) {
            file.close();
        }
    }

    /** Waits until the file is closed; false when it is still busy after that time. */
    boolean awaitClosed(Duration time) throws InterruptedException {
        return thread.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
