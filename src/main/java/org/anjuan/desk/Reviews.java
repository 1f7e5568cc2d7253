package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.History;
import org.anjuan.review.Judging;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** Makes histories of what the store keeps of reviews. */
final class Reviews {
    private final Standards standards;

    Reviews(Standards standards) {
        this.standards = standards;
    }

    /** The review that counts for a case: the one begun first. */
    static Optional<ReviewStand> counting(Store store, CaseId id) {
        return store.reviews().ofCase(id).stream().findFirst();
    }

    /** All that was ever done in a review; on the store's thread. */
    History history(Store store, ReviewStand stand) {
        var judging = new Judging(standards.kept(store, stand.blank().standard()));
        return History.replay(
                judging, stand.blank(), store.reviews().entries(stand.blank().id()));
    }
}
