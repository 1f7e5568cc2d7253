package org.anjuan.desk;

import java.util.UUID;
import java.util.concurrent.Executor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Session;
import org.anjuan.round.CaseEntry;
import org.anjuan.store.Keeping;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/**
 * Opens a case for review, exactly where it was left: the review of the person who works here, or else the one that counts;
 * begins the review when there is none.
 */
public final class OpenReview {
    private final Workspace workspace;
    private final Reviews reviews;
    private final Pages pages;
    private final Proofs proofs;
    private final Executor delivery;

    OpenReview(Workspace workspace, Reviews reviews, Pages pages, Proofs proofs, Executor delivery) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.pages = pages;
        this.proofs = proofs;
        this.delivery = delivery;
    }

    /** The review of a case; waits for the store, so ask in the background and use the sitting on the door's thread. */
    public Answer<Sitting> open(CaseId id) {
        var session = workspace.session();
        return workspace.ask(store -> {
            var entry = store.cases().find(id);
            var file = store.cases().caseFile(id);
            if (entry.isEmpty() || file.isEmpty()) {
                return Answer.no(workspace.words().say("case.gone"));
            }
            if (file.get().sources().isEmpty()) {
                return Answer.no(workspace.words().say("case.withdrawn"));
            }
            return switch (stand(store, id, session)) {
                case Keeping.Kept<ReviewStand>(var stand) ->
                    Answer.yes(sit(store, entry.get(), file.get(), session, stand));
                case Keeping.NotKept<ReviewStand>(var reason, var _) ->
                    Answer.no(workspace.words().say("store.failed", reason));
            };
        });
    }

    /** Sits down at a review that was begun; on the store's thread. */
    Sitting sit(Store store, CaseEntry entry, CaseFile file, Session session, ReviewStand stand) {
        pages.know(file);
        return new Sitting(
                new Sitting.Table(entry, file, session, proofs, workspace.clock(), delivery),
                reviews.restore(store, stand),
                new StoreLog(store.reviews()),
                workspace.clerk(),
                workspace.words());
    }

    /** The one of the person who works here comes first, so that nobody reads what another found before he is done. */
    private static Keeping<ReviewStand> stand(Store store, CaseId id, Session session) {
        var begun = Reviews.independent(store, id).stream()
                .filter(stand -> stand.blank().reviewer().equals(session.by()))
                .findFirst()
                .or(() -> Reviews.counting(store, id));
        if (begun.isPresent()) {
            return Keeping.kept(begun.get());
        }
        var round = store.rounds()
                .find(store.cases().find(id).orElseThrow().round())
                .orElseThrow();
        var blank = Review.blank(new ReviewId(UUID.randomUUID().toString()), id, round.standard(), session.by());
        return switch (store.reviews().begin(session, blank)) {
            case Keeping.Kept<Review> _ ->
                Keeping.kept(store.reviews().find(blank.id()).orElseThrow());
            case Keeping.NotKept<Review>(var reason, var detail) -> Keeping.notKept(reason, detail);
        };
    }
}
