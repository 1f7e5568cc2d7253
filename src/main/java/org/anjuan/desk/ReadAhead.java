package org.anjuan.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognises the pages of the open case in the background: what is on the screen first, then what comes after it. Keeps
 * still while the reviewer turns pages. What it had not done when the program ended, it does at the next opening.
 */
public final class ReadAhead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);
    private static final Duration STILLNESS = Duration.ofMillis(900);

    /** Is told how far the reading is, through the door's executor. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A page was looked at.
         *
         * @param page whose text may be another now
         * @param left pages still to be looked at
         * @param outcome what came of the page
         */
        void read(PageKey page, int left, Recognise.Outcome outcome);
    }

    /** One case under way; a new one takes its place. */
    private record Task(int number, CaseFile file, List<PageKey> left, Listener listener) {}

    private final Recognise recognise;
    private final Executor delivery;
    private final Thread worker = Threads.named("reading", Urgency.AT_REST).newThread(this::work);
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition news = turn.newCondition();

    private @Nullable Task task;
    private int begun;
    private @Nullable PageKey looked;
    private long lookedAt = System.nanoTime();
    private boolean closed;

    ReadAhead(Recognise recognise, Executor delivery) {
        this.recognise = recognise;
        this.delivery = delivery;
        worker.start();
    }

    /** Reads this case from now on, and no other. */
    public void begin(CaseFile file, Listener listener) {
        change(() -> task = new Task(++begun, file, new ArrayList<>(file.pages()), listener));
    }

    /** The reviewer looks at this page now. */
    public void look(PageKey page) {
        change(() -> {
            looked = page;
            lookedAt = System.nanoTime();
        });
    }

    /** Reads no more of the case; the page under way is given up at its next line. */
    public void end() {
        change(() -> task = null);
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
        } finally {
            recognise.close();
        }
    }

    /** The next page once the reviewer keeps still; null when there will be none any more. */
    private @Nullable Next await() throws InterruptedException {
        turn.lock();
        try {
            while (!closed) {
                if (task == null || task.left().isEmpty()) {
                    news.await();
                } else if (untilStill() > 0) {
                    news.awaitNanos(untilStill());
                } else {
                    return next(task);
                }
            }
            return null;
        } finally {
            turn.unlock();
        }
    }

    /** Nanoseconds until the reviewer has kept still for long enough; none left where that is so. */
    private long untilStill() {
        return STILLNESS.toNanos() - (System.nanoTime() - lookedAt);
    }

    private boolean pagesAreTurned() {
        turn.lock();
        try {
            return untilStill() > 0;
        } finally {
            turn.unlock();
        }
    }

    private record Next(Task task, PageKey page) {}

    private Next next(Task from) {
        var order = from.file().pages();
        int here = looked == null ? 0 : Math.max(0, order.indexOf(looked));
        var page = from.left().stream()
                .min((one, other) -> Integer.compare(far(order.indexOf(one), here), far(order.indexOf(other), here)))
                .orElseThrow();
        from.left().remove(page);
        return new Next(from, page);
    }

    /** Pages ahead are nearer than pages behind. */
    private static int far(int index, int here) {
        return index >= here ? index - here : (here - index) * 3;
    }

    private void read(Next next) {
        var size = next.task().file().size(next.page());
        var control = new WhileOpen(() -> isUnderWay(next.task()), this::pagesAreTurned);
        var outcome = size.map(it -> recognised(next.page(), it, control)).orElse(Recognise.Outcome.UNREADABLE);
        if (outcome == Recognise.Outcome.UNFIT || outcome == Recognise.Outcome.SECRET) {
            change(() -> next.task().left().clear());
        }
        if (!isUnderWay(next.task()) || left(next.task()) == 0) {
            recognise.rest();
        }
        if (isUnderWay(next.task())) {
            int left = left(next.task());
            delivery.execute(() -> next.task().listener().read(next.page(), left, outcome));
        }
    }

    /** A fault nobody expected costs this page; the others are read all the same. */
    private Recognise.Outcome recognised(PageKey page, PageSize size, Control control) {
        try {
            return recognise.read(page, size, control);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("{}", Trouble.of(fault, "recognising a page"));
            return Recognise.Outcome.UNREADABLE;
        }
    }

    private int left(Task one) {
        turn.lock();
        try {
            return one.left().size();
        } finally {
            turn.unlock();
        }
    }

    /** The pages that were tried and could not be recognised, and why. */
    public Map<PageKey, WhyUnread> unread() {
        return recognise.unread();
    }

    /** Why nothing can be recognised on this machine, as the key of a sentence; empty while it can. */
    public Optional<String> whyUnfit() {
        return recognise.whyUnfit();
    }

    private boolean isUnderWay(Task one) {
        turn.lock();
        try {
            return task != null && task.number() == one.number() && !closed;
        } finally {
            turn.unlock();
        }
    }

    /** Ends the work under way and lets go of the recogniser; the thread ends by itself. */
    @Override
    public void close() {
        change(() -> closed = true);
    }
}
