package org.anjuan.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is read in the open case up to date in the background: at once what was kept from another time, else page by
 * page while the reviewer keeps still; anew when pages were recognised, papers corrected, or rules changed.
 */
public final class FollowCase implements AutoCloseable {
    private static final Duration STILLNESS = Duration.ofMillis(900);
    /** While pages are being recognised the case is read anew no more often than this. */
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(8);

    /** Is told how far the reading is, through the door's executor. */
    @FunctionalInterface
    public interface Listener {
        void told(Following now);
    }

    /** One case under way; a new one takes its place. */
    private static final class Task {
        private final CaseFile file;
        private final Listener listener;
        private final Map<PageKey, PageText> texts = new HashMap<>();
        private Corrections said;
        private Optional<CaseReading> reading = Optional.empty();
        private boolean due = true;
        private boolean urgent;
        private boolean recognising;
        private long readAt;

        private Task(CaseFile file, Corrections said, Listener listener) {
            this.file = file;
            this.said = said;
            this.listener = listener;
        }
    }

    private final CaseReader reader;
    private final Executor delivery;
    private final Thread worker = Threads.named("noticing", Urgency.AT_REST).newThread(this::work);
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition news = turn.newCondition();
    private @Nullable Task task;
    private long lookedAt = System.nanoTime();
    private boolean closed;

    FollowCase(CaseReader reader, Executor delivery) {
        this.reader = reader;
        this.delivery = delivery;
        worker.start();
    }

    /**
     * Follows this case from now on, and no other.
     *
     * @param said what the reviewer says is otherwise than it was read
     */
    public void begin(CaseFile file, Corrections said, Listener listener) {
        change(() -> task = new Task(file, said, listener));
    }

    /** The reviewer turns pages; nothing is read until that rests. */
    public void look() {
        change(() -> lookedAt = System.nanoTime());
    }

    /**
     * A page was looked at by the recogniser.
     *
     * @param left pages still to be looked at
     * @param news whether its text is another now
     */
    public void recognised(PageKey page, int left, boolean news) {
        onTask(now -> {
            now.recognising = left > 0;
            if (news) {
                now.texts.remove(page);
                now.due = true;
            }
        });
    }

    /** The reviewer says now that this is otherwise than it was read. */
    public void correct(Corrections said) {
        onTask(now -> {
            now.due |= !said.equals(now.said);
            now.urgent |= !said.equals(now.said);
            now.said = said;
        });
    }

    /** The rules are others now. */
    public void rulesChanged() {
        onTask(now -> {
            now.due = true;
            now.urgent = true;
        });
    }

    /** Follows no case any more; the page under way is the last that is read. */
    public void end() {
        change(() -> task = null);
    }

    private void onTask(Consumer<Task> act) {
        change(() -> {
            if (task != null) {
                act.accept(task);
            }
        });
    }

    private void change(Runnable what) {
        turn.lock();
        try {
            what.run();
            news.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private void work() {
        try {
            while (true) {
                var next = await();
                if (next == null) {
                    return;
                }
                read(next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The case once there is something to read in it; null when there will be none any more. */
    private @Nullable Task await() throws InterruptedException {
        turn.lock();
        try {
            while (!closed) {
                long wait = task == null || !task.due ? Long.MAX_VALUE : rest(task);
                if (wait <= 0) {
                    return task;
                }
                if (wait == Long.MAX_VALUE) {
                    news.await();
                } else {
                    news.awaitNanos(wait);
                }
            }
            return null;
        } finally {
            turn.unlock();
        }
    }

    /** Nanoseconds until a case may be read again. */
    private static long rest(Task task) {
        boolean again = task.recognising && task.reading.isPresent() && !task.urgent;
        return again ? BETWEEN_READINGS.toNanos() - (System.nanoTime() - task.readAt) : 0;
    }

    private void read(Task now) throws InterruptedException {
        Corrections said;
        turn.lock();
        try {
            now.due = false;
            now.urgent = false;
            said = now.said;
        } finally {
            turn.unlock();
        }
        var kept = reader.kept(now.file, said);
        if (kept.isPresent()) {
            tell(now, kept, now.file.pageCount());
            return;
        }
        var pages = pages(now);
        if (pages.isPresent()) {
            var reading = reader.read(now.file, pages.get(), said);
            tell(now, Optional.of(reading), now.file.pageCount());
        }
    }

    /** The text of every page, each read while the reviewer keeps still; empty when the case is no longer followed. */
    private Optional<List<PageText>> pages(Task now) throws InterruptedException {
        var pages = new ArrayList<PageText>();
        for (var page : now.file.pages()) {
            var known = known(now, page);
            if (known == null && !awaitStillness(now)) {
                return Optional.empty();
            }
            pages.add(known != null ? known : learn(now, page));
            if (known == null) {
                tell(now, now.reading, pages.size());
            }
        }
        return isUnderWay(now) ? Optional.of(pages) : Optional.empty();
    }

    private @Nullable PageText known(Task now, PageKey page) {
        turn.lock();
        try {
            return now.texts.get(page);
        } finally {
            turn.unlock();
        }
    }

    private PageText learn(Task now, PageKey page) {
        var text = reader.text(page);
        change(() -> now.texts.put(page, text));
        return text;
    }

    /** Waits until no page was turned for a while; false when the case is no longer followed. */
    private boolean awaitStillness(Task now) throws InterruptedException {
        turn.lock();
        try {
            long still = STILLNESS.toNanos() - (System.nanoTime() - lookedAt);
            while (still > 0 && isUnderWay(now)) {
                news.awaitNanos(still);
                still = STILLNESS.toNanos() - (System.nanoTime() - lookedAt);
            }
            return isUnderWay(now);
        } finally {
            turn.unlock();
        }
    }

    private void tell(Task now, Optional<CaseReading> reading, int read) {
        if (isUnderWay(now)) {
            boolean done = reading.isPresent() && read == now.file.pageCount();
            var following = new Following(reading, read, now.file.pageCount(), done);
            change(() -> {
                now.reading = reading;
                now.readAt = System.nanoTime();
            });
            delivery.execute(() -> {
                if (isUnderWay(now)) {
                    now.listener.told(following);
                }
            });
        }
    }

    private boolean isUnderWay(Task one) {
        turn.lock();
        try {
            return task == one && !closed;
        } finally {
            turn.unlock();
        }
    }

    /** Ends the work under way; the thread ends by itself. */
    @Override
    public void close() {
        change(() -> closed = true);
    }
}
