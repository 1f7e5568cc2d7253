package org.anjuan.casefile.read.word.limit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.Stop;

/**
 * The effort spent on one file: counts what it asks for, gives up beyond the limits, and gathers what had to be left
 * out or replaced. Used by one thread.
 */
public final class Effort {
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final WordLimits limits;
    private final Stop stop;
    private final long deadline;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private int elements;
    private int nesting;
    private int steps;
    private long characters;
    private long bytes;
    private long pixels;

    /** Time counts from here. */
    public Effort(WordLimits limits, Stop stop) {
        this.limits = limits;
        this.stop = stop;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    public WordLimits limits() {
        return limits;
    }

    /** A small step was done; gives up when the time is over or the person asked to stop. */
    public void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    /** Gives up when the time is over or the person asked to stop. */
    public void look() {
        if (stop.asked()) {
            throw new GaveUp(Reason.STOPPED, "");
        } else if (System.nanoTime() - deadline > 0) {
            throw new GaveUp(Reason.TOO_SLOW, "Word");
        }
    }

    public void element() {
        if (++elements > limits.elements()) {
            throw new GaveUp(Reason.TOO_LARGE, "elements");
        }
        step();
    }

    public void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new GaveUp(Reason.TOO_LARGE, "characters");
        }
    }

    public void unpacked(long more) {
        bytes += more;
        if (bytes > limits.packageBytes()) {
            throw new GaveUp(Reason.ARCHIVE_BOMB, "package");
        }
        look();
    }

    /** A picture of this many pixels is about to be used; false when it is too large and must be left out. */
    public boolean picture(long width, long height) {
        long more = width * height;
        pixels += more;
        return width > 0 && height > 0 && more <= limits.picturePixels() && pixels <= limits.pixels();
    }

    public void page(int number) {
        if (number > limits.pages()) {
            throw new GaveUp(Reason.TOO_MANY_PAGES, Integer.toString(limits.pages()));
        }
        look();
    }

    /** Goes into a table or text box; to be paired with {@link #leave}. */
    public void enter() {
        if (++nesting > limits.nesting()) {
            throw new GaveUp(Reason.NESTED_TOO_DEEP, "tables");
        }
    }

    public void leave() {
        nesting--;
    }

    public void warn(Warning warning) {
        warnings.add(warning);
    }

    public Set<Warning> warnings() {
        return Collections.unmodifiableSet(EnumSet.copyOf(warnings));
    }
}
