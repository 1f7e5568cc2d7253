package org.anjuan.desk;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the program's threads: named after their work, and never in the way of closing the program. */
public final class Threads {
    private Threads() {}

    /** Threads called {@code name-1}, {@code name-2} … with the platform's usual stack. */
    public static ThreadFactory named(String name) {
        return named(name, 0);
    }

    /**
     * Threads called {@code name-1}, {@code name-2} …
     *
     * @param stackBytes size of the stack each one asks for; 0 for the platform's usual one
     */
    public static ThreadFactory named(String name, long stackBytes) {
        var count = new AtomicInteger();
        return task -> Thread.ofPlatform()
                .name(name + "-" + count.incrementAndGet())
                .daemon(true)
                .stackSize(stackBytes)
                .unstarted(task);
    }
}
