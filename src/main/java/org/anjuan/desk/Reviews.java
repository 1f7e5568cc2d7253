package org.anjuan.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.History;
import org.anjuan.review.Judging;
import org.anjuan.review.Restored;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Status;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** Makes histories of what the store keeps of reviews. */
final class Reviews {
    private final Standards standards;

    Reviews(Standards standards) {
        this.standards = standards;
    }

    /**
     * The review that counts for a case: the one that settles two others, or else, where several persons reviewed it each by
     * himself, that of the one who began first.
     */
    static Optional<ReviewStand> counting(Store store, CaseId id) {
        return settling(store, id).or(() -> independent(store, id).stream().findFirst());
    }

    /** The review that settles two others of the case by the version its round is bound to, the one begun last. */
    static Optional<ReviewStand> settling(Store store, CaseId id) {
        return fitting(store, id).filter(stand -> stand.settles() != null).reduce((_, later) -> later);
    }

    /**
     * The reviews of a case by the version its round is bound to, one of each person, in the order in which they began; of
     * one person's, the one begun last, since moving a round to a version makes them anew.
     */
    static List<ReviewStand> independent(Store store, CaseId id) {
        return independent(fitting(store, id));
    }

    private static List<ReviewStand> independent(Stream<ReviewStand> fitting) {
        var each = new LinkedHashMap<ReviewerId, ReviewStand>();
        fitting.filter(stand -> stand.settles() == null)
                .forEach(stand -> each.put(stand.blank().reviewer(), stand));
        return List.copyOf(each.values());
    }

    /** How far two reviews of a case are. */
    static CaseRow.Stage stage(Store store, CaseId id) {
        return stage(fitting(store, id).toList());
    }

    /** The same, told from all reviews of the case by the version that its round is bound to. */
    static CaseRow.Stage stage(List<ReviewStand> fitting) {
        var settling = fitting.stream().filter(stand -> stand.settles() != null).reduce((_, later) -> later);
        if (settling.isPresent()) {
            return settling.get().status() == Status.DRAFT ? CaseRow.Stage.SETTLING : CaseRow.Stage.SETTLED;
        }
        var each = independent(fitting.stream());
        boolean done = each.stream().noneMatch(stand -> stand.status() == Status.DRAFT);
        return each.size() < 2 ? CaseRow.Stage.ONE : done ? CaseRow.Stage.TO_SETTLE : CaseRow.Stage.TWO;
    }

    /** Whether what counts for a case was handed in, and nothing is left to settle. */
    static boolean isDone(List<ReviewStand> fitting) {
        return switch (stage(fitting)) {
            case SETTLED -> true;
            case ONE -> independent(fitting.stream()).stream().anyMatch(stand -> stand.status() != Status.DRAFT);
            case TWO, TO_SETTLE, SETTLING -> false;
        };
    }

    private static Stream<ReviewStand> fitting(Store store, CaseId id) {
        var bound = store.cases().find(id).flatMap(entry -> store.rounds().find(entry.round()));
        return store.reviews().ofCase(id).stream()
                .filter(stand -> bound.isEmpty()
                        || stand.blank().standard().equals(bound.get().standard()));
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
