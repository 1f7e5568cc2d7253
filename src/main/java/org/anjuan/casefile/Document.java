package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 文书: one paper of a case, from its first page to its last.
 *
 * @param kinds codes of what it is, such as P37; several for a paper that does the work of several, never empty
 * @param name the usual name of its kind, {@code title} the words on the paper itself
 * @param number its own 文号, made alike; empty where it has none
 * @param date the day that counts for it: signed, served, held or approved; null where none was read
 * @param pages in order, never empty
 */
public record Document(
        List<String> kinds,
        String name,
        String title,
        String number,
        @Nullable LocalDate date,
        List<PageKey> pages) {
    /** The code of a paper whose kind nothing tells. */
    public static final String OTHER = "OTHER";

    public Document {
        kinds = List.copyOf(kinds);
        pages = List.copyOf(pages);
        if (kinds.isEmpty() || pages.isEmpty()) {
            throw new IllegalArgumentException("A document is of some kind and has a page");
        }
    }

    /** The same paper with another day. */
    public Document on(LocalDate day) {
        return new Document(kinds, name, title, number, day, pages);
    }

    /** What it is called in a sentence: its own title, or else the usual name of its kind; empty where neither is known. */
    public String called() {
        return title.isBlank() ? is(OTHER) ? "" : name : title.strip();
    }

    public boolean is(String kind) {
        return kinds.contains(kind);
    }
}
