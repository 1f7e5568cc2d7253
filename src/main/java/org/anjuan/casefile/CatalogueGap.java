package org.anjuan.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which a volume's own list (卷内目录) and its pages differ.
 *
 * @param title of the paper, as listed; as on the paper where it is not listed
 * @param listed page it begins on by the list, as the list counts; 0 where it is not listed
 * @param found page it was found on, counted likewise; 0 where it was not found, or is not listed
 * @param row where the list names it, null where it does not
 * @param page the paper's first page, null where it was not found
 */
public record CatalogueGap(
        Kind kind,
        String title,
        int listed,
        int found,
        Anchor.@Nullable OnPage row,
        @Nullable PageKey page) {

    /** In which way they differ. */
    public enum Kind {
        /** Listed, and no such paper was found. */
        MISSING,
        /** Found, and not listed. */
        UNLISTED,
        /** Found on another page than listed. */
        ELSEWHERE
    }
}
