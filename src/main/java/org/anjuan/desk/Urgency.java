package org.anjuan.desk;

/**
 * How soon a thread's work is needed, next to the window itself. Windows heeds it by itself; on Linux Java must be told to
 * with {@code -XX:ThreadPriorityPolicy=1}, and then gives up part of its share of a busy processor, which needs no rights.
 */
enum Urgency {
    /** As soon as what the window does: keeping what was done. */
    AT_ONCE(Thread.NORM_PRIORITY),

    /** Someone waits for it, but with keys and scrolling going on: drawing pages, taking in, reporting. */
    AWAITED(Thread.NORM_PRIORITY - 2),

    /** Nobody waits for it: reading ahead, indexing. */
    AT_REST(Thread.MIN_PRIORITY);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    int priority() {
        return priority;
    }
}
