package org.anjuan.check.paper;

import org.anjuan.casefile.Document;

/** One thing in which the volume's own list (卷内目录) and its pages differ. */
public sealed interface Difference {

    /** Listed, and no such paper was found. */
    record Missing(Entry entry) implements Difference {}

    /** Found, and not listed. */
    record Unlisted(Document document) implements Difference {}

    /**
     * Found on another page than listed.
     *
     * @param found page of the volume it begins on, counted as the list counts
     */
    record Elsewhere(Entry entry, Document document, int found) implements Difference {}
}
