package org.anjuan.casefile.read.word;

import java.util.Set;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.word.limit.Warning;

/** What became of a Word file. */
public sealed interface Rendition {

    /**
     * Its pages.
     *
     * @param pdf the bytes of a PDF, equal for equal files; they belong to the rendition and are not changed any more
     * @param warnings in which way the pages differ from what Word would show
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes that are handed on, never compared
    record Rendered(byte[] pdf, int pages, Set<Warning> warnings) implements Rendition {}

    /** It has no pages, and why. */
    record Unrendered(Problem problem) implements Rendition {}
}
