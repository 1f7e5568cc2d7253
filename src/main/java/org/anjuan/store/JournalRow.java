package org.anjuan.store;

import org.jspecify.annotations.Nullable;

/**
 * What one row of the journal says, without its hashes.
 *
 * @param seq place in the journal, from 1 without gaps
 * @param number of a change of a review: rising within the review; null for every other act
 * @param at an ISO 8601 instant, as written
 * @param reviewer who acted; null for the program itself
 */
record JournalRow(
        long seq,
        @Nullable Long number,
        String at,
        @Nullable String reviewer,
        String computer,
        Wording wording) {}
