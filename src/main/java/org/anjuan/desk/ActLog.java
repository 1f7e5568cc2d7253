package org.anjuan.desk;

import org.anjuan.review.Entry;
import org.anjuan.review.ReviewId;

/** Where the acts of a review are kept for ever. */
interface ActLog {

    /** What became of an act. */
    sealed interface Kept {

        /** It is on disk, flushed. */
        record OnDisk() implements Kept {}

        /**
         * It is not on disk, and nothing of it is.
         *
         * @param reason names a sentence: key {@code store.notkept.} followed by it
         */
        record NotOnDisk(String reason) implements Kept {}
    }

    /** The number for the next act; from any thread, rising, never given twice. */
    long reserve();

    /**
     * Writes and flushes; on the writing thread only.
     *
     * @param after number of the review's entry before, which must be the last that is kept; 0 for none
     */
    Kept keep(ReviewId review, long after, Entry entry);
}
