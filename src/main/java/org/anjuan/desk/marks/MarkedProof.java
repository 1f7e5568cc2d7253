package org.anjuan.desk.marks;

import org.anjuan.casefile.Box;
import org.jspecify.annotations.Nullable;

/** A proof given as data, not yet tied to the case's sources. */
public sealed interface MarkedProof {

    /**
     * A place on a page.
     *
     * @param file the source's name
     * @param page from 1 within the file
     * @param box null where only a quote or the whole page is meant
     * @param quote words that stand there, empty when none are given
     */
    record OnPage(String file, int page, @Nullable Box box, String quote) implements MarkedProof {}

    /** A document that was looked for and not found among the pages {@code from} to {@code to} of the whole case. */
    record Missing(String document, int from, int to) implements MarkedProof {}
}
