package org.anjuan.standard.read.table;

import java.util.List;
import java.util.Optional;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.table.Unread.Why;

/** Finds out whose points are lost where a paper is not in the case: the row's, those of the item it is an element of, or the group's. */
final class Papers {
    private final Draft draft;
    private final DraftItem item;
    private final PaperNote note;

    private Papers(Draft draft, DraftItem item, PaperNote note) {
        this.draft = draft;
        this.item = item;
        this.note = note;
    }

    /** Gives every note of a draft to what it speaks of; what is not certain is asked once. */
    static void settle(Draft draft) {
        for (var part : draft.parts) {
            boolean hasPoints = !part.isVeto && !part.isBonus;
            part.groups.stream()
                    .flatMap(group -> List.copyOf(group.items).stream())
                    .forEach(item -> item.paperNotes.forEach(
                            note -> new Papers(draft, item, note).settle(hasPoints && item.points != null)));
            part.groups.stream()
                    .flatMap(group -> List.copyOf(group.items).stream())
                    .forEach(Papers::spread);
        }
    }

    /** When all of a paper is not judged stands beside any of its rows, and is so of each. */
    private static void spread(DraftItem item) {
        List.copyOf(item.rules).stream()
                .filter(rule -> ApplyWords.areOfPaper(rule.phrase().words()))
                .forEach(rule -> PaperReach.whole(item).items().stream()
                        .filter(other -> other.rules.stream().noneMatch(rule::saysTheSame))
                        .forEach(other -> other.rules.add(rule)));
    }

    private void settle(boolean hasPoints) {
        var reach = reach();
        var paper = hasPoints && reach.isPresent() ? reach.get().paper(note) : Optional.<String>empty();
        if (paper.isEmpty()) {
            ask();
            return;
        }
        var no = new NoPaper(paper.get(), note.isZero());
        var known = reach.get().papers();
        if (known.isEmpty()) {
            known.add(no);
            item.rule(note.place(), new Phrase(note.words(), note.words(), no));
        } else if (!known.contains(no)) {
            ask();
        }
    }

    /** What the note speaks of; empty where that is not certain. */
    private Optional<PaperReach> reach() {
        var whole = PaperReach.whole(item);
        boolean isOfWhole = !whole.isOwn(item, note) && (note.isOfPaper() || whole.isSaidOfAll(note));
        if (isOfWhole || whole.isAlone()) {
            return Optional.of(whole);
        }
        return whole.isOwn(item, note) ? Optional.of(PaperReach.row(item)) : Optional.empty();
    }

    /** Where nothing is judged without the paper, the row says so itself. */
    private void ask() {
        if (note.isZero()) {
            item.remarks.add(note.words());
            draft.askOnce(new Unread(note.place(), note.words(), Why.NOTE_COSTS), item);
        }
    }
}
