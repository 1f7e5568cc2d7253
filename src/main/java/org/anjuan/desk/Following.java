package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.review.CaseReading;

/**
 * How far the program is with reading a case.
 *
 * @param reading what was read so far; empty before anything can be said
 * @param read pages whose text is known, {@code pages} how many there are
 * @param done whether nothing is left to read, as far as pages have text by now
 */
public record Following(Optional<CaseReading> reading, int read, int pages, boolean done) {
    /** Nothing was read yet. */
    public static final Following NOTHING = new Following(Optional.empty(), 0, 0, false);
}
