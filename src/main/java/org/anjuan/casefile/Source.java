package org.anjuan.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a case, taken in and readable.
 *
 * @param id hash of the bytes as they came
 * @param name the file's name within the case, with {@code /} between folders
 * @param pages sizes in reading order, never empty
 * @param scanned whether no page that was looked at carries usable text
 * @param rendition the PDF made at intake from which pages are shown, for formats that have no pages of
 *     their own; null where the source itself is shown
 */
public record Source(
        SourceId id,
        String name,
        SourceKind kind,
        List<PageSize> pages,
        boolean scanned,
        @Nullable SourceId rendition) {
    public Source {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A source has at least one page");
        }
    }

    public PageKey page(int number) {
        if (number > pages.size()) {
            throw new IllegalArgumentException(name + " has no page " + number);
        }
        return new PageKey(id, number);
    }

    /** The document it is, as far as its file's name tells: without folders, ending and running number. */
    public String document() {
        return document(name);
    }

    /** The document that a file of this name is. */
    public static String document(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return (dot > 0 ? last.substring(0, dot) : last).replaceFirst("^\\d{1,4}[ _.、-]+(?=\\D)", "");
    }

    /** The bytes that pages are drawn from. */
    public SourceId shown() {
        return rendition == null ? id : rendition;
    }
}
