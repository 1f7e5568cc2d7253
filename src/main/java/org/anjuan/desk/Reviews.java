package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.History;
import org.anjuan.review.Judging;
import org.anjuan.review.Restored;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** Makes histories of what the store keeps of reviews. */
final class Reviews {
    private final Standards standards;

    Reviews(Standards standards) {
        this.standards = standards;
    }

    /**
     * The review that counts for a case: of those by the version its round is bound to, the one of the person who began
     * first; of that person's, the one begun last, since moving a round to a version makes them anew.
     */
    static Optional<ReviewStand> counting(Store store, CaseId id) {
        var bound = store.cases().find(id).flatMap(entry -> store.rounds().find(entry.round()));
        var fitting = store.reviews().ofCase(id).stream()
                .filter(stand -> bound.isEmpty()
                        || stand.blank().standard().equals(bound.get().standard()))
                .toList();
        return fitting.stream()
                .filter(stand -> stand.blank()
                        .reviewer()
                        .equals(fitting.getFirst().blank().reviewer()))
                .reduce((_, later) -> later);
    }

    /** What lies on the table for a case, its pages in the order of the review that counts; on the store's thread. */
    Optional<CaseFile> caseFile(Store store, CaseId id) {
        return store.cases()
                .caseFile(id)
                .map(file -> counting(store, id)
                        .map(stand ->
                                file.arranged(history(store, stand).current().order()))
                        .orElse(file));
    }

    /** All that was ever done in a review and fits together; on the store's thread. */
    History history(Store store, ReviewStand stand) {
        return restore(store, stand).history();
    }

    /** All that was ever done in a review, with what does not fit set apart; on the store's thread. */
    Restored restore(Store store, ReviewStand stand) {
        var judging = new Judging(standards.kept(store, stand.blank().standard()));
        return History.restore(
                judging, stand.blank(), store.reviews().entries(stand.blank().id()));
    }
}
