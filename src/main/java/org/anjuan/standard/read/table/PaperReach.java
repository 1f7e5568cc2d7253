package org.anjuan.standard.read.table;

import java.util.List;
import java.util.Optional;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;

/**
 * What a note on a missing paper speaks of: a row, an item with elements, or a group.
 *
 * @param items the rows of it
 * @param names what it is called by, the likeliest name of the paper first
 * @param papers the paper it is known to look at, none so far
 */
record PaperReach(List<DraftItem> items, List<String> names, List<NoPaper> papers) {
    /** All rows of what a row is an element of, or else of its group where the table names one; otherwise the row. */
    static PaperReach whole(DraftItem item) {
        var head = item.head;
        if (head != null && item.isElement()) {
            return new PaperReach(head.items, List.of(head.title), head.papers);
        }
        return head == null && item.group.isNamed && item.group.items.size() > 1
                ? new PaperReach(item.group.items, List.of(item.group.title), item.group.papers)
                : row(item);
    }

    /** A row alone. */
    static PaperReach row(DraftItem item) {
        var above = item.head == null ? item.group.title : item.head.title;
        return new PaperReach(List.of(item), List.of(PaperName.of(item), above), item.papers);
    }

    boolean isAlone() {
        return items.size() == 1;
    }

    /** Whether every row has the note. */
    boolean isSaidOfAll(PaperNote note) {
        return items.stream().allMatch(item -> item.paperNotes.stream().anyMatch(note::isAlso));
    }

    /** Whether one of several rows is about a paper of its own, of which its note speaks. */
    boolean isOwn(DraftItem item, PaperNote note) {
        var own = PaperName.of(item);
        boolean isNamed = !note.paper().isEmpty() && own.contains(note.paper());
        return !isAlone() && (isNamed || (note.paper().isEmpty() && PaperName.is(own)));
    }

    /** The paper: the one that the note names, or what this is called by; empty where that is no paper. */
    Optional<String> paper(PaperNote note) {
        if (!note.paper().isEmpty()) {
            return Optional.of(note.paper());
        }
        return names.stream().filter(PaperName::is).findFirst();
    }
}
