package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link Preferences} in a JSON file: written a second after the last change, aside, forced to disk and moved over
 * the old one, which stays beside it as {@code .previous}. Unknown keys are kept, a bad value falls back.
 */
public final class Settings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final SettingsFile file;
    private final ScheduledExecutorService saver =
            Executors.newSingleThreadScheduledExecutor(Threads.named("settings"));
    private Preferences current;
    private @Nullable ScheduledFuture<?> pending;

    private Settings(SettingsFile file) {
        this.file = file;
        this.current = file.read();
    }

    /** The settings of a file, or the usual ones where there is none. */
    public static Settings open(Path path) {
        return new Settings(new SettingsFile(path));
    }

    public synchronized Preferences current() {
        return current;
    }

    /** Names of values that were not usable when the file was read, so that a person can be told once. */
    public List<String> fellBack() {
        return file.fellBack();
    }

    public synchronized void change(UnaryOperator<Preferences> act) {
        current = act.apply(current);
        if (pending != null) {
            pending.cancel(false);
        }
        pending = saver.schedule(this::save, 1, TimeUnit.SECONDS);
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        saver.shutdownNow();
        save();
    }

    private synchronized void save() {
        if (pending == null) {
            return;
        }
        pending = null;
        try {
            file.write(current);
        } catch (IOException e) {
            LOG.warn("Settings could not be written: {}", e.getClass().getSimpleName());
        }
    }
}
