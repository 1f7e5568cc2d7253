package org.anjuan.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.review.Change.Amended;
import org.anjuan.review.Change.Commented;
import org.anjuan.review.Change.Deducted;
import org.anjuan.review.Change.Noted;
import org.anjuan.review.Change.Redone;
import org.anjuan.review.Change.Reopened;
import org.anjuan.review.Change.Submitted;
import org.anjuan.review.Change.Undone;
import org.anjuan.review.Change.Worded;

/** What undo and redo would take next and which entries are undone, told from a log of entries. */
final class Undoing {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final List<Entry> live = new ArrayList<>();
    private final List<List<Entry>> redo = new ArrayList<>();
    private final Set<Long> gone = new HashSet<>();

    private Undoing() {}

    /**
     * Follows the entries in order.
     *
     * @throws IllegalArgumentException when one undoes or redoes what was not next
     */
    static Undoing of(List<Entry> entries) {
        var undoing = new Undoing();
        entries.forEach(undoing::follow);
        return undoing;
    }

    /** The last act that can be taken back; a run of typing in one place is one act. Nothing handed in can be. */
    List<Entry> undoable() {
        int from = live.size();
        while (from > 0 && (from == live.size() || goesOnTyping(from))) {
            from--;
        }
        return List.copyOf(live.subList(from, live.size()));
    }

    /** What was undone last and not done again; a new act forgets it. */
    List<Entry> redoable() {
        return redo.isEmpty() ? List.of() : redo.getLast();
    }

    /** Numbers of the entries that are undone. */
    Set<Long> gone() {
        return gone;
    }

    static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    private void follow(Entry entry) {
        switch (entry.change()) {
            case Undone(var numbers) -> undo(expect(undoable(), numbers, entry));
            case Redone(var numbers) -> redo(expect(redoable(), numbers, entry));
            case Submitted _, Reopened _ -> {
                live.clear();
                redo.clear();
            }
            case Change change
            when change.undoable() -> {
                live.add(entry);
                redo.clear();
            }
            default -> {}
        }
    }

    private void undo(List<Entry> last) {
        live.subList(live.size() - last.size(), live.size()).clear();
        redo.add(last);
        gone.addAll(numbers(last));
    }

    private void redo(List<Entry> last) {
        redo.removeLast();
        live.addAll(last);
        numbers(last).forEach(gone::remove);
    }

    private static List<Entry> expect(List<Entry> next, List<Long> numbers, Entry entry) {
        if (next.isEmpty() || !numbers(next).equals(numbers)) {
            throw new IllegalArgumentException("Entry " + entry.number() + " does not fit: " + numbers);
        }
        return next;
    }

    /** Whether the live entry goes on with what was being typed in the one before it. */
    private boolean goesOnTyping(int at) {
        var one = live.get(at - 1);
        var next = live.get(at);
        boolean isSamePlace = switch (one.change()) {
            case Noted(var item, var _) -> next.change() instanceof Noted(var other, var _) && item.equals(other);
            case Commented _ -> next.change() instanceof Commented;
            case Worded(var deduction, var _) ->
                next.change() instanceof Worded(var other, var _) && deduction.equals(other);
            case Amended amended ->
                next.change() instanceof Amended later
                        && amended.deduction().equals(later.deduction())
                        && isOnlyWords(at - 1)
                        && isOnlyWords(at);
            default -> false;
        };
        return isSamePlace
                && one.by().equals(next.by())
                && Duration.between(one.at(), next.at()).abs().compareTo(LONGEST_PAUSE) <= 0;
    }

    /** Whether a correction changed nothing but the deduction's note. */
    private boolean isOnlyWords(int at) {
        return live.get(at).change() instanceof Amended now
                && live.subList(0, at).reversed().stream()
                        .flatMap(entry -> stand(entry.change(), now.deduction()).stream())
                        .findFirst()
                        .filter(before -> before.times() == now.times()
                                && before.points().compareTo(now.points()) == 0
                                && !before.note().equals(now.note()))
                        .isPresent();
    }

    /** How a change left the deduction; empty where it was about something else. */
    private static Optional<Amended> stand(Change change, String deduction) {
        return switch (change) {
            case Amended amended when amended.deduction().equals(deduction) -> Optional.of(amended);
            case Deducted(var made)
            when made.id().equals(deduction) ->
                Optional.of(new Amended(made.id(), made.times(), made.points(), made.note()));
            default -> Optional.empty();
        };
    }
}
