package org.anjuan.standard;

/**
 * A reason for which an item loses points, or in a bonus part gains some.
 *
 * @param id unique within its item and stable over versions
 * @param text the reason in the words of the report
 * @param needsNote whether the reviewer must write why; always so for a veto and for a catch-all
 * @param exclusive name of a set of reasons of the item, of which only one can be given; empty for none
 * @param freeText whether it is a catch-all (其他) that the reviewer's own words complete
 */
public record Deductible(String id, String text, Cost cost, boolean needsNote, String exclusive, boolean freeText) {
    public Deductible {
        needsNote = needsNote || freeText || cost instanceof Cost.Veto;
    }

    /** A reason that stands for itself. */
    public Deductible(String id, String text, Cost cost, boolean needsNote) {
        this(id, text, cost, needsNote, "", false);
    }

    /** Whether it and another reason of the same item cannot both be given. */
    public boolean excludes(Deductible other) {
        return !exclusive.isEmpty() && exclusive.equals(other.exclusive) && !id.equals(other.id);
    }

    /** The words of the report: its own, or for a catch-all those of the reviewer where there are any. */
    public String wording(String note) {
        return freeText && !note.isBlank() ? note.strip() : text;
    }
}
