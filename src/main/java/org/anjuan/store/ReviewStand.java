package org.anjuan.store;

import java.time.Instant;
import org.anjuan.review.Parties;
import org.anjuan.review.Review;
import org.anjuan.review.Status;
import org.jspecify.annotations.Nullable;

/**
 * How a review stands, known without reading its changes.
 *
 * @param blank the review before its first change
 * @param changes the number of its last change, 0 before any
 * @param at when it was begun or last changed, by the PC's clock
 * @param settles the two reviews it settles; null for a review of its own
 */
public record ReviewStand(
        Review blank,
        Status status,
        long changes,
        Instant at,
        @Nullable Parties settles) {}
