package org.anjuan.ui.shell.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * 阅卷用时: how long the open case has been read. It runs while the window is in use and stands still otherwise; what it
 * counts is for planning only.
 */
public final class ReadingTimeModel {
    /** As long as this nobody need touch anything while reading a page. */
    static final Duration IDLE = Duration.ofMinutes(2);

    /** After this much more it is kept, so that no more can be lost. */
    static final Duration PORTION = Duration.ofMinutes(1);

    /** Longer than this between two ticks, the PC was asleep. */
    private static final Duration LONGEST_TICK = Duration.ofSeconds(5);

    /** What the clock does. */
    public enum Run {
        /** It runs. */
        RUNNING,
        /** The reviewer stopped it. */
        PAUSED,
        /** It stands still: another window is in use, or nothing was touched for a while. */
        WAITING,
        /** The review is handed in, and nothing is counted any more. */
        OVER
    }

    /** How long altogether, and whether it goes on. */
    public record Stand(Duration read, Run run) {}

    private final InstantSource clock;
    private final Predicate<Duration> keep;
    private final ReadOnlyObjectWrapper<Stand> stand;
    private Duration kept;
    private Duration read;
    private Instant last;
    private Instant touched;
    private boolean focused = true;
    private boolean paused;
    private boolean over;
    private boolean ended;

    /**
     * A clock that runs.
     *
     * @param before what was counted until now
     * @param keep keeps so much more, in whole seconds; tells whether it could
     */
    ReadingTimeModel(Duration before, InstantSource clock, Predicate<Duration> keep) {
        this.clock = clock;
        this.keep = keep;
        kept = before;
        read = before;
        last = clock.instant();
        touched = last;
        stand = new ReadOnlyObjectWrapper<>(this, "stand", new Stand(before, Run.RUNNING));
    }

    /** How it stands. */
    public ReadOnlyObjectProperty<Stand> standProperty() {
        return stand.getReadOnlyProperty();
    }

    /** About a second has gone by. */
    void tick() {
        var now = clock.instant();
        var gone = Duration.between(last, now);
        last = now;
        if (run(now) == Run.RUNNING && gone.isPositive() && gone.compareTo(LONGEST_TICK) <= 0) {
            read = read.plus(gone);
        }
        if (read.minus(kept).compareTo(PORTION) >= 0) {
            flush();
        }
        tell(now);
    }

    /** A key or the mouse was used. */
    void touched() {
        touched = clock.instant();
    }

    /** The window came to the front, or went behind another. */
    void focused(boolean isFocused) {
        tick();
        focused = isFocused;
        if (isFocused) {
            touched();
        }
        tell(clock.instant());
    }

    /** Stops it until it is asked to go on, or lets it go on. */
    void pauseOrGoOn() {
        tick();
        paused = !paused;
        touched();
        tell(clock.instant());
    }

    /** The review takes changes, or does not any more. */
    void open(boolean isOpen) {
        tick();
        over = !isOpen;
        tell(clock.instant());
    }

    /** Keeps what is not kept yet, for the last time: the case is left. */
    void end() {
        tick();
        flush();
        ended = true;
    }

    /** Keeps what is not kept yet. */
    void flush() {
        var more = Duration.ofSeconds(read.minus(kept).toSeconds());
        if (!ended && more.isPositive() && keep.test(more)) {
            kept = kept.plus(more);
        }
    }

    private void tell(Instant now) {
        var next = new Stand(Duration.ofMinutes(read.toMinutes()), run(now));
        if (!next.equals(stand.get())) {
            stand.set(next);
        }
    }

    private Run run(Instant now) {
        boolean idle = Duration.between(touched, now).compareTo(IDLE) > 0;
        return over ? Run.OVER : paused ? Run.PAUSED : idle || !focused ? Run.WAITING : Run.RUNNING;
    }
}
