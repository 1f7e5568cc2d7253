package org.anjuan.desk;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the program's threads: named after their work, never in the way of the window or of closing the program. */
public final class Threads {
    private Threads() {}

    /** Threads called {@code name-1}, {@code name-2} … with the platform's usual stack. */
    public static ThreadFactory named(String name) {
        return named(name, 0);
    }

    /** Threads called {@code name-1}, {@code name-2} … that give way to what is more urgent. */
    static ThreadFactory named(String name, Urgency urgency) {
        return named(name, urgency, 0);
    }

    /**
     * Threads called {@code name-1}, {@code name-2} …
     *
     * @param stackBytes size of the stack each one asks for; 0 for the platform's usual one
     */
    public static ThreadFactory named(String name, long stackBytes) {
        return named(name, Urgency.AT_ONCE, stackBytes);
    }

    /**
     * Threads called {@code name-1}, {@code name-2} … that give way to what is more urgent.
     *
     * @param stackBytes size of the stack each one asks for; 0 for the platform's usual one
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it but that the window answers sooner
    static ThreadFactory named(String name, Urgency urgency, long stackBytes) {
        var count = new AtomicInteger();
        return task -> Thread.ofPlatform()
                .name(name + "-" + count.incrementAndGet())
                .daemon(true)
                .priority(urgency.priority())
                .stackSize(stackBytes)
                .unstarted(task);
    }
}
