package org.anjuan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.review.Change.Commented;
import org.anjuan.review.Change.Noted;
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
     * @throws IllegalArgumentException when an entry cannot be applied, so the log is not of this standard or was altered
     */
    public static History replay(Judging judging, Review blank, List<Entry> entries) {
        return new History(judging, blank, entries, fold(judging, blank, entries));
    }

    /** What the change would make of the current review; nothing is added. */
    public Applied attempt(Change change) {
        return switch (change) {
            case Undone(var numbers) ->
                numbers.equals(undoable()) && !numbers.isEmpty() && isDraft()
                        ? new Applied.Done(without(numbers))
                        : Applied.refused(Refused.Reason.UNKNOWN_SUBJECT, numbers.toString());
            case Redone(var numbers) ->
                numbers.equals(redoable()) && !numbers.isEmpty() && isDraft()
                        ? new Applied.Done(again(numbers))
                        : Applied.refused(Refused.Reason.UNKNOWN_SUBJECT, numbers.toString());
            default -> judging.apply(current, change);
        };
    }

    /**
     * The history with one more entry.
     *
     * @throws IllegalArgumentException when the entry's change is refused or its number does not rise
     */
    public History plus(Entry entry) {
        boolean rises = entries.isEmpty() || entries.getLast().number() < entry.number();
        if (!rises || !(attempt(entry.change()) instanceof Applied.Done(Review review))) {
            throw new IllegalArgumentException("Entry " + entry.number() + " does not fit");
        }
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new History(judging, blank, all, review);
    }

    /** Numbers of the changes that undo would take back next; empty when there is nothing. A run of typing is one. */
    public List<Long> undoable() {
        var gone = undone(entries);
        var live = entries.stream()
                .filter(entry -> entry.change().undoable() && !gone.contains(entry.number()))
                .toList();
        return live.isEmpty() ? List.of() : lastRun(live);
    }

    /** Numbers of the changes that redo would bring back next; empty when there is nothing. */
    public List<Long> redoable() {
        var stack = new ArrayList<List<Long>>();
        for (var entry : entries) {
            switch (entry.change()) {
                case Undone(var numbers) -> stack.add(numbers);
                case Redone _ -> stack.removeLast();
                case Change change when change.undoable() -> stack.clear();
                default -> {}
            }
        }
        return stack.isEmpty() ? List.of() : stack.getLast();
    }

    /** The change that undo would take back, or for a run of typing its last. */
    public Optional<Change> nextUndo() {
        var numbers = undoable();
        return entries.stream()
                .filter(entry -> !numbers.isEmpty() && entry.number() == numbers.getLast())
                .map(Entry::change)
                .findFirst();
    }

    private boolean isDraft() {
        return current.status() == Status.DRAFT;
    }

    private Review without(List<Long> numbers) {
        var gone = undone(entries);
        gone.addAll(numbers);
        return fold(judging, blank, entries, gone);
    }

    private Review again(List<Long> numbers) {
        var gone = undone(entries);
        numbers.forEach(gone::remove);
        return fold(judging, blank, entries, gone);
    }

    private static List<Long> lastRun(List<Entry> live) {
        var numbers = new ArrayList<Long>();
        var last = live.getLast().change();
        for (var entry : live.reversed()) {
            if (!numbers.isEmpty() && !sameTyping(last, entry.change())) {
                break;
            }
            numbers.addFirst(entry.number());
        }
        return List.copyOf(numbers);
    }

    private static boolean sameTyping(Change one, Change other) {
        return switch (one) {
            case Noted(var item, var _) -> other instanceof Noted(var otherItem, var _) && item.equals(otherItem);
            case Commented _ -> other instanceof Commented;
            default -> false;
        };
    }

    private static Set<Long> undone(List<Entry> entries) {
        var gone = new HashSet<Long>();
        for (var entry : entries) {
            switch (entry.change()) {
                case Undone(var numbers) -> gone.addAll(numbers);
                case Redone(var numbers) -> numbers.forEach(gone::remove);
                default -> {}
            }
        }
        return gone;
    }

    private static Review fold(Judging judging, Review blank, List<Entry> entries) {
        return fold(judging, blank, entries, undone(entries));
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
