package org.anjuan.ui.shell.trial;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the faults that the program writes into its log. */
final class CountedFaults extends Handler {
    /** Held, because a logger that nobody holds forgets its handlers. */
    private static final Logger PROGRAM = Logger.getLogger("org.anjuan");

    private final AtomicInteger faults = new AtomicInteger();

    private CountedFaults() {}

    static CountedFaults begin() {
        var counted = new CountedFaults();
        PROGRAM.addHandler(counted);
        return counted;
    }

    int count() {
        return faults.get();
    }

    @Override
    public void publish(LogRecord told) {
        if (told.getLevel().intValue() >= Level.SEVERE.intValue()) {
            faults.incrementAndGet();
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
