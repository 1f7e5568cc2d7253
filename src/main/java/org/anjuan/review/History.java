package org.anjuan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.review.Change.Redone;
import org.anjuan.review.Change.Undone;

/**
 * All changes of one review in order, and the review they make: the undo stack, the audit trail and what two PCs
 * compare are this one list.
 *
 * @param blank the review before its first change
 * @param entries by rising number
 * @param current what the entries make of the blank review
 */
public record History(Judging judging, Review blank, List<Entry> entries, Review current) {
    public History {
        entries = List.copyOf(entries);
    }

    /** A history without changes. */
    public static History begin(Judging judging, Review blank) {
        return new History(judging, blank, List.of(), blank);
    }

    /**
     * The history that logged entries make.
     *
     * @throws IllegalArgumentException when an entry cannot be applied or their numbers do not rise, so the log is not of
     *     this standard or was altered
     */
    public static History replay(Judging judging, Review blank, List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            expectRising(entries.get(i - 1), entries.get(i));
        }
        var gone = Undoing.of(entries).gone();
        return new History(judging, blank, entries, fold(judging, blank, entries, gone));
    }

    /**
     * The history that as many of the logged entries make as fit: where a log was torn by a fault of the program or of its
     * disk, nobody loses a whole review over one act.
     *
     * @param entries in the order in which they were kept
     */
    public static Restored restore(Judging judging, Review blank, List<Entry> entries) {
        try {
            return Restored.whole(replay(judging, blank, entries));
        } catch (IllegalArgumentException torn) {
            return fitting(judging, blank, entries);
        }
    }

    private static Restored fitting(Judging judging, Review blank, List<Entry> entries) {
        var history = begin(judging, blank);
        var unfit = new ArrayList<Entry>();
        long last = 0;
        for (var entry : entries) {
            if (last < entry.number() && history.attempt(entry.change()) instanceof Applied.Done) {
                history = history.plus(entry);
            } else {
                unfit.add(entry);
            }
            last = Math.max(last, entry.number());
        }
        return new Restored(history, unfit, last);
    }

    /** Number of the last entry; 0 before the first. */
    public long last() {
        return entries.isEmpty() ? 0 : entries.getLast().number();
    }

    /** What the change would make of the current review; nothing is added. */
    public Applied attempt(Change change) {
        return switch (change) {
            case Undone(var numbers) -> turn(numbers, true);
            case Redone(var numbers) -> turn(numbers, false);
            default -> judging.apply(current, change);
        };
    }

    /**
     * The history with one more entry.
     *
     * @throws IllegalArgumentException when the entry's change is refused or its number does not rise
     */
    public History plus(Entry entry) {
        if (!(attempt(entry.change()) instanceof Applied.Done done)) {
            throw new IllegalArgumentException("Entry " + entry.number() + " does not fit");
        }
        return plus(entry, done);
    }

    /**
     * The history with one more entry whose change was tried already.
     *
     * @param tried what {@link #attempt} made of the entry's change
     * @throws IllegalArgumentException when the entry's number does not rise
     */
    public History plus(Entry entry, Applied.Done tried) {
        if (!entries.isEmpty()) {
            expectRising(entries.getLast(), entry);
        }
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new History(judging, blank, all, tried.review());
    }

    /**
     * Numbers of the changes that undo would take back next; empty when there is nothing. A run of typing is one, until a
     * pause of two minutes; nothing that was handed in is undone, also after reopening.
     */
    public List<Long> undoable() {
        return Undoing.numbers(Undoing.of(entries).undoable());
    }

    /** Numbers of the changes that redo would bring back next; empty when there is nothing. */
    public List<Long> redoable() {
        return Undoing.numbers(Undoing.of(entries).redoable());
    }

    /** The change that undo would take back, or for a run of typing its last. */
    public Optional<Change> nextUndo() {
        return Undoing.of(entries).undoable().reversed().stream()
                .map(Entry::change)
                .findFirst();
    }

    private Applied turn(List<Long> numbers, boolean back) {
        if (current.status() != Status.DRAFT) {
            return Applied.refused(Refused.Reason.CLOSED, current.status().name());
        }
        var undoing = Undoing.of(entries);
        var next = Undoing.numbers(back ? undoing.undoable() : undoing.redoable());
        if (next.isEmpty()) {
            return Applied.refused(Refused.Reason.NOTHING_THERE, "");
        }
        if (!next.equals(numbers)) {
            return Applied.refused(Refused.Reason.UNKNOWN_SUBJECT, numbers.toString());
        }
        var gone = new HashSet<>(undoing.gone());
        if (back) {
            gone.addAll(numbers);
        } else {
            numbers.forEach(gone::remove);
        }
        return new Applied.Done(fold(judging, blank, entries, gone));
    }

    private static void expectRising(Entry before, Entry after) {
        if (before.number() >= after.number()) {
            throw new IllegalArgumentException("Entry " + after.number() + " follows " + before.number());
        }
    }

    private static Review fold(Judging judging, Review blank, List<Entry> entries, Set<Long> gone) {
        var review = blank;
        for (var entry : entries) {
            boolean counts = !gone.contains(entry.number());
            if (counts && !(entry.change() instanceof Undone) && !(entry.change() instanceof Redone)) {
                review = step(judging, review, entry);
            }
        }
        return review;
    }

    private static Review step(Judging judging, Review review, Entry entry) {
        return switch (judging.apply(review, entry.change())) {
            case Applied.Done(var after) -> after;
            case Refused(var reason, var subject) ->
                throw new IllegalArgumentException(
                        "Entry " + entry.number() + " does not fit: " + reason + " " + subject);
        };
    }
}
