package org.anjuan.report.data;

import java.time.LocalDateTime;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.round.CaseEntry;
import org.jspecify.annotations.Nullable;

/**
 * One case of a round with the review that counts for it, as handed in for reporting.
 *
 * @param disputed whether two persons reviewed it and nothing settles them yet
 * @param began local time of the first act of the review, null when not known
 * @param ended local time at which it was handed in, null while it is not
 */
public record ReviewedCase(
        CaseEntry entry,
        CaseFile file,
        Reviewer reviewer,
        Review review,
        boolean disputed,
        @Nullable LocalDateTime began,
        @Nullable LocalDateTime ended) {}
