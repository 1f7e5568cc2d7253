package org.anjuan.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the journal says, without its hashes.
 *
 * @param seq place in the journal, from 1 without gaps
 * @param number of a change of a review: rising within the review; null for every other act
 * @param reviewer who acted; null for the program itself
 */
record JournalRow(
        long seq,
        @Nullable Long number,
        Instant at,
        @Nullable String reviewer,
        String computer,
        Wording wording) {}
