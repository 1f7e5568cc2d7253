package org.anjuan.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.anjuan.desk.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows faults nobody expected, and the same one only once when it comes again within a second. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Consumer<Trouble> show;
    private String last = "";
    private Instant lastAt = Instant.MIN;

    /** @param show is called on whatever thread the fault happened */
    Faults(InstantSource clock, Consumer<Trouble> show) {
        this.clock = clock;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        tell(Trouble.of(fault, "thread " + thread.getName()));
    }

    void tell(Trouble trouble) {
        if (isNew(trouble.code())) {
            LOG.error("{} {}\n{}", trouble.code(), trouble.doing(), trouble.details());
            show.accept(trouble);
        }
    }

    private synchronized boolean isNew(String code) {
        var now = clock.instant();
        boolean again = code.equals(last) && now.isBefore(lastAt.plus(AGAIN));
        last = code;
        lastAt = now;
        return !again;
    }
}
