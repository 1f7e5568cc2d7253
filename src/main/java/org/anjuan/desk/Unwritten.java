package org.anjuan.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anjuan.desk.ActLog.Kept;
import org.anjuan.review.Entry;
import org.anjuan.review.Restored;
import org.anjuan.review.ReviewId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts that show but are not on disk yet, written in order by the clerk; stops at the first that cannot be written. */
final class Unwritten {
    private static final Logger LOG = LoggerFactory.getLogger(Unwritten.class);

    /** Told on the clerk's thread. */
    interface News {
        void kept(Instant at);

        void notKept(String reason);
    }

    private final ReviewId review;
    private final ActLog log;
    private final Clerk clerk;
    private final InstantSource clock;
    private final News news;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean stuck;
    private long last;

    /** @param kept what is on disk so far */
    Unwritten(Restored kept, ActLog log, Clerk clerk, InstantSource clock, News news) {
        this.review = kept.history().blank().id();
        this.last = kept.last();
        this.log = log;
        this.clerk = clerk;
        this.clock = clock;
        this.news = news;
    }

    long reserve() {
        return log.reserve();
    }

    synchronized boolean stuck() {
        return stuck;
    }

    synchronized boolean any() {
        return !waiting.isEmpty();
    }

    synchronized void add(Entry entry) {
        waiting.addLast(entry);
        clerk.later(this::write);
    }

    synchronized void retry() {
        stuck = false;
        clerk.later(this::write);
    }

    /** What was not written and now never will be; nothing while writing is not stuck. */
    synchronized List<Entry> abandon() {
        if (!stuck) {
            return List.of();
        }
        var lost = List.copyOf(waiting);
        waiting.clear();
        stuck = false;
        return lost;
    }

    void drain() {
        clerk.now(this::write);
    }

    private void write() {
        boolean wrote = false;
        for (var entry = next(); entry != null; entry = next()) {
            switch (keep(entry)) {
                case Kept.OnDisk() -> written(entry);
                case Kept.NotOnDisk(var reason) -> {
                    halt();
                    news.notKept(reason);
                    return;
                }
            }
            wrote = true;
        }
        if (wrote) {
            news.kept(clock.instant());
        }
    }

    private Kept keep(Entry entry) {
        try {
            return log.keep(review, last(), entry);
        } catch (RuntimeException fault) {
            LOG.error("{}", Trouble.of(fault, "keeping an act"));
            return new Kept.NotOnDisk("FAULT");
        }
    }

    private synchronized @Nullable Entry next() {
        return stuck ? null : waiting.peekFirst();
    }

    private synchronized void written(Entry entry) {
        waiting.remove(entry);
        last = entry.number();
    }

    private synchronized long last() {
        return last;
    }

    private synchronized void halt() {
        stuck = true;
    }
}
