package org.anjuan.casefile;

/** What a volume's own list (卷内目录) says of a document that is not among its pages. */
public sealed interface Catalogued {

    /** Nobody looked it up, or there is no list. */
    record Untold() implements Catalogued {}

    /** The list promises it in this row. */
    record Promised(CatalogueRow row) implements Catalogued {}

    /**
     * The list lacks it, too.
     *
     * @param list the first page of the list
     */
    record Lacking(PageKey list) implements Catalogued {}
}
