package org.anjuan.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Runs work in the background and delivers what comes of it through the executor the door handed in: the window's
 * thread, or right where it is in tests.
 */
public final class Jobs implements AutoCloseable {

    /** Work that takes a while; throws when something went wrong that nobody expected. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Control control) throws Exception;
    }

    private final Executor delivery;
    private final ExecutorService workers = Executors.newCachedThreadPool(Threads.named("job", Urgency.AWAITED));

    public Jobs(Executor delivery) {
        this.delivery = delivery;
    }

    /**
     * Starts the work; once these jobs are closed nothing is begun any more and neither answer comes.
     *
     * @param doing what is being done, in English and free of case contents, for trouble reports
     * @param done gets the result, unless the job was cancelled
     * @param failed gets whatever the work threw, unless the job was cancelled
     */
    public <T> Job start(String doing, Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        var job = new RunningJob(delivery);
        if (!workers.isShutdown()) {
            workers.execute(() -> work(job, doing, work, done, failed));
        }
        return job;
    }

    private static <T> void work(
            RunningJob job, String doing, Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        try {
            T result = work.run(job);
            job.deliver(() -> done.accept(result));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            var trouble = Trouble.of(fault, doing);
            job.deliver(() -> failed.accept(trouble));
        }
    }

    /** Where answers are delivered. */
    public Executor delivery() {
        return delivery;
    }

    /** Takes no more work; work under way ends by itself and its threads do not keep the program alive. */
    @Override
    public void close() {
        workers.shutdown();
    }
}
