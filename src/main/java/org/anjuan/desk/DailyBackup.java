package org.anjuan.desk;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.anjuan.store.Backup;
import org.anjuan.store.Backups;
import org.anjuan.store.Keeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that there is a backup of every day on which the program is open, also when it stays open over night. */
final class DailyBackup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);

    private final Backups backups;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Threads.named("backup", Urgency.AT_REST));

    private DailyBackup(Backups backups) {
        this.backups = backups;
    }

    /** Looks now and once an hour whether a backup is due. */
    static DailyBackup begin(Backups backups) {
        var daily = new DailyBackup(backups);
        daily.thread.execute(daily::look);
        var _ = daily.thread.scheduleWithFixedDelay(daily::look, 1, 1, TimeUnit.HOURS);
        return daily;
    }

    private void look() {
        try {
            backups.makeIfDue().ifPresent(DailyBackup::report);
        } catch (RuntimeException fault) {
            LOG.error("{}", Trouble.of(fault, "making the day's backup"));
        }
    }

    private static void report(Keeping<Backup> made) {
        switch (made) {
            case Keeping.Kept<Backup> _ -> LOG.info("The day's backup was made and opens");
            case Keeping.NotKept<Backup>(var reason, var _) -> LOG.warn("The day's backup was not made: {}", reason);
        }
    }

    /** Waits for the backup under way, also for the first one when it has not begun yet. */
    @Override
    public void close() {
        thread.close();
    }
}
