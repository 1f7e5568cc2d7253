package org.anjuan.casefile.read.page;

import org.anjuan.casefile.Problem;

/** What came of a piece of work on an open document. */
sealed interface Answer<T> {
    /** It was done. */
    record Done<T>(T value) implements Answer<T> {}

    /** It could not be done. */
    record Failed<T>(Problem problem) implements Answer<T> {}

    /** The document was put away before the work began; asking a fresh one may help. */
    record PutAway<T>() implements Answer<T> {}

    /** The work does not answer; the document is lost with it, its other pages are to be had from a fresh one. */
    record Stuck<T>() implements Answer<T> {}
}
