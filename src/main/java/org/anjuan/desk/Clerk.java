package org.anjuan.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The one thread that writes to the workspace; everything that touches the store goes through it, in order. */
final class Clerk implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.named("store"));

    void later(Runnable task) {
        thread.execute(task);
    }

    /** Runs the task after all that is waiting, and answers with what it answers. */
    <T> T now(Callable<T> task) {
        return await(thread.submit(task));
    }

    void now(Runnable task) {
        await(thread.submit(task));
    }

    /** Finishes what is waiting. */
    @Override
    public void close() {
        thread.close();
    }

    /** Waits whatever happens to this thread: a write under way is never left behind unseen. */
    private static <T> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("The store is closed", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException fault -> fault;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
