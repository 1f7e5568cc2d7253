package org.anjuan.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.CarryOver;
import org.anjuan.review.CommonGround;
import org.anjuan.review.History;
import org.anjuan.review.Parties;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Session;
import org.anjuan.review.Settlement;
import org.anjuan.review.Status;
import org.anjuan.store.Keeping;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/**
 * 裁定: two persons review one case each by himself, and a third review settles on what they differ. The two stay as they
 * are for ever; what counts from then on is the third. Waits for the store, so ask in the background.
 */
public final class Settle {
    private final Workspace workspace;
    private final Reviews reviews;
    private final OpenReview openReview;

    Settle(Workspace workspace, Reviews reviews, OpenReview openReview) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.openReview = openReview;
    }

    /** Begins a review by the person who works here beside the one there is; what that one says is not shown to him. */
    public Answer<ReviewId> second(CaseId id) {
        var session = workspace.session();
        return workspace.ask(store -> {
            var begun = Reviews.independent(store, id);
            var objection = objection(begun, session);
            if (objection.isPresent()) {
                return Answer.no(workspace.words().say(objection.get()));
            }
            var blank = Review.blank(newId(), id, begun.getFirst().blank().standard(), session.by());
            return switch (store.reviews().begin(session, blank)) {
                case Keeping.Kept<Review> _ -> Answer.yes(blank.id());
                case Keeping.NotKept<Review>(var reason, var _) ->
                    Answer.no(workspace.words().say("store.notkept", reason));
            };
        });
    }

    private static Optional<String> objection(List<ReviewStand> begun, Session session) {
        if (begun.isEmpty()) {
            return Optional.of("settle.nobody");
        }
        if (begun.stream().anyMatch(stand -> stand.blank().reviewer().equals(session.by()))) {
            return Optional.of("settle.same.person");
        }
        return begun.size() > 1 ? Optional.of("settle.two.already") : Optional.empty();
    }

    /**
     * Opens what settles the two reviews of a case, which begins with all they agree on.
     *
     * @return no while there are not two reviews that were handed in
     */
    public Answer<Arbitration> open(CaseId id) {
        var session = workspace.session();
        return workspace.ask(store -> {
            var begun = Reviews.settling(store, id);
            var parties = begun.map(ReviewStand::settles).or(() -> parties(store, id));
            if (parties.isEmpty()) {
                return Answer.no(workspace.words().say("settle.not.two"));
            }
            var first = history(store, parties.get().first());
            var second = history(store, parties.get().second());
            if (begun.isEmpty() && !(isDone(first) && isDone(second))) {
                return Answer.no(workspace.words().say("settle.not.done"));
            }
            return switch (begun.map(Keeping::kept)
                    .orElseGet(() -> begin(store, session, parties.get(), first, second))) {
                case Keeping.Kept<ReviewStand>(var stand) -> Answer.yes(sit(store, id, session, stand, first, second));
                case Keeping.NotKept<ReviewStand>(var reason, var _) ->
                    Answer.no(workspace.words().say("store.notkept", reason));
            };
        });
    }

    /** What whoever settles the case wants to have explained by the person whose review this is; mostly nothing. */
    public List<Settlement> asked(Sitting sitting) {
        var id = sitting.review().id();
        return workspace.ask(store -> Reviews.settling(store, sitting.entry().id())
                .filter(stand -> stand.settles() instanceof Parties(var first, var second)
                        && (first.equals(id) || second.equals(id)))
                .map(stand -> asked(reviews.history(store, stand).current()))
                .orElse(List.of()));
    }

    private static List<Settlement> asked(Review settling) {
        return settling.settled().values().stream()
                .filter(settlement -> settlement.side() == Settlement.Side.ASKED)
                .sorted(Comparator.comparing(Settlement::item))
                .toList();
    }

    private static Optional<Parties> parties(Store store, CaseId id) {
        var each = Reviews.independent(store, id);
        return each.size() < 2
                ? Optional.empty()
                : Optional.of(new Parties(
                        each.get(0).blank().id(), each.get(1).blank().id()));
    }

    private History history(Store store, ReviewId id) {
        return reviews.history(store, store.reviews().find(id).orElseThrow());
    }

    private static boolean isDone(History history) {
        return history.current().status() == Status.SUBMITTED;
    }

    private Arbitration sit(Store store, CaseId id, Session session, ReviewStand stand, History first, History second) {
        var entry = store.cases().find(id).orElseThrow();
        var file = store.cases().caseFile(id).orElseThrow();
        return new Arbitration(openReview.sit(store, entry, file, session, stand), first, second);
    }

    private static Keeping<ReviewStand> begin(
            Store store, Session session, Parties parties, History first, History second) {
        var standard = first.judging().standard();
        var one = first.current();
        var blank = Review.blank(newId(), one.caseId(), standard.ref(), session.by());
        var changes = CommonGround.of(standard, blank, one, second.current());
        CarryOver.replay(standard, blank, changes);
        return switch (store.reviews().settle(session, blank, parties)) {
            case Keeping.NotKept<Review>(var reason, var detail) -> Keeping.notKept(reason, detail);
            case Keeping.Kept<Review> _ -> {
                var entries = changes.stream()
                        .map(change -> store.reviews().entry(session, change))
                        .toList();
                yield switch (store.reviews().appendAll(blank.id(), entries)) {
                    case Keeping.Kept<?> _ ->
                        Keeping.kept(store.reviews().find(blank.id()).orElseThrow());
                    case Keeping.NotKept<?>(var reason, var detail) -> Keeping.notKept(reason, detail);
                };
            }
        };
    }

    private static ReviewId newId() {
        return new ReviewId(UUID.randomUUID().toString());
    }
}
