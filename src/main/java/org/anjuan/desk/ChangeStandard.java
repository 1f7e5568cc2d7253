package org.anjuan.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.CarryOver;
import org.anjuan.review.Grading;
import org.anjuan.review.Outcome;
import org.anjuan.review.Rebinding;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Session;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.Comparing;
import org.anjuan.standard.Difference;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Keeping;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Moves a round to another version of its standard: shows first which cases that would change, then does it in one step
 * that can be taken back. The reviews made by the old version stay as they are; the new version gets reviews of its own.
 */
public final class ChangeStandard {
    private final Workspace workspace;
    private final Reviews reviews;
    private final Standards standards;

    ChangeStandard(Workspace workspace, Reviews reviews, Standards standards) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.standards = standards;
    }

    /** What the other version would change; nothing is changed. Slow for a large round, so ask in the background. */
    public Preview preview(Round round, Standard to) {
        return workspace.ask(store -> {
            var from = standards.kept(store, round.standard());
            var shifts = store.cases().of(round.id()).stream()
                    .flatMap(entry -> shift(store, entry, to).stream())
                    .toList();
            return new Preview(from.ref(), to.ref(), Comparing.of(from, to), shifts);
        });
    }

    /**
     * What another version would change in every round that is bound to an earlier or later one of the same standard; slow
     * likewise.
     *
     * @param to may be a draft, as long as it is valid
     */
    public List<Foreseen> foresee(Standard to) {
        var rounds = workspace.ask(store -> store.rounds().all());
        return rounds.stream()
                .filter(round -> round.standard().id().equals(to.ref().id()))
                .filter(round -> !round.standard().equals(to.ref()))
                .map(round -> new Foreseen(round, preview(round, to)))
                .toList();
    }

    private Optional<Shift> shift(Store store, CaseEntry entry, Standard to) {
        return Reviews.counting(store, entry.id()).map(stand -> {
            var history = reviews.history(store, stand);
            var before = Grading.of(history.judging().standard(), history.current());
            var rebound = Rebinding.of(to, history.current());
            return new Shift(entry, stand.status(), before, Grading.of(to, rebound.review()), rebound.left());
        });
    }

    /**
     * Moves the round to a version at hand, carrying every review over.
     *
     * @return the round as it is bound then; where something could not be kept, it is bound as before
     */
    public Answer<Round> adopt(Round round, StandardRef to) {
        var text = standards.text(to);
        var next =
                standards.all().stream().filter(each -> each.ref().equals(to)).findFirst();
        if (text.isEmpty() || next.isEmpty()) {
            return Answer.no(workspace.words().say("round.standard.missing", to));
        }
        if (!to.id().equals(round.standard().id())) {
            return Answer.no(workspace.words().say("round.standard.other", to, round.standard()));
        }
        if (to.equals(round.standard())) {
            return Answer.no(workspace.words().say("round.standard.same", to));
        }
        var session = workspace.session();
        return workspace.keep(store -> switch (store.standards().keep(session, to, text.get())) {
            case Keeping.Kept<?> _ -> carry(store, session, round, next.get());
            case Keeping.NotKept<?>(var reason, var detail) -> Keeping.notKept(reason, detail);
        });
    }

    private Keeping<Round> carry(Store store, Session session, Round round, Standard to) {
        for (var entry : store.cases().of(round.id())) {
            for (var stand : carried(store, entry.id())) {
                var old = reviews.history(store, stand).current();
                if (carry(store, session, old, to) instanceof Keeping.NotKept<?>(var reason, var detail)) {
                    return Keeping.notKept(reason, detail);
                }
            }
        }
        return store.rounds().rebind(session, round.id(), to.ref());
    }

    /** What was settled goes on as one review; what is not, as that of each person. */
    private static List<ReviewStand> carried(Store store, CaseId id) {
        return Reviews.settling(store, id).map(List::of).orElseGet(() -> Reviews.independent(store, id));
    }

    private static Keeping<?> carry(Store store, Session session, Review old, Standard to) {
        var changes = CarryOver.of(to, Rebinding.of(to, old).review());
        var blank = Review.blank(new ReviewId(UUID.randomUUID().toString()), old.caseId(), to.ref(), old.reviewer());
        CarryOver.replay(to, blank, changes);
        return switch (store.reviews().begin(session, blank)) {
            case Keeping.Kept<Review> _ ->
                store.reviews()
                        .appendAll(
                                blank.id(),
                                changes.stream()
                                        .map(change -> store.reviews().entry(session, change))
                                        .toList());
            case Keeping.NotKept<Review> notKept -> notKept;
        };
    }

    /** Takes the last move back, or does it again: the round is bound as it was before, with the reviews of that version. */
    public Answer<Round> back(RoundId id) {
        var session = workspace.session();
        var former = workspace.ask(store -> store.rounds().former(id));
        return former.isEmpty()
                ? Answer.no(workspace.words().say("round.standard.nothing"))
                : workspace.keep(store -> store.rounds().rebind(session, id, former.get()));
    }

    /**
     * What moving a round would change.
     *
     * @param shifts every case that has a review
     */
    public record Preview(StandardRef from, StandardRef to, List<Difference> differences, List<Shift> shifts) {
        public Preview {
            differences = List.copyOf(differences);
            shifts = List.copyOf(shifts);
        }
    }

    /** The rounds that were moved to a version and can be taken back. */
    public List<Moved> moved(StandardRef to) {
        return workspace.ask(store -> store.rounds().all().stream()
                .filter(round -> round.standard().equals(to))
                .flatMap(round -> store.rounds().former(round.id()).map(former -> new Moved(round, former)).stream())
                .toList());
    }

    /** A round that was moved, and the version it came from. */
    public record Moved(Round round, StandardRef former) {}

    /** What moving one round would change. */
    public record Foreseen(Round round, Preview preview) {
        /** Cases whose total changes. */
        public long points() {
            return preview.shifts().stream().filter(Shift::changesTotal).count();
        }

        /** Cases whose grade changes. */
        public long grades() {
            return preview.shifts().stream().filter(Shift::changesGrade).count();
        }
    }

    /**
     * What becomes of one case.
     *
     * @param left what cannot be carried over; its items are open again
     */
    public record Shift(CaseEntry entry, Status status, Outcome before, Outcome after, List<Rebinding.Left> left) {
        public Shift {
            left = List.copyOf(left);
        }

        /** Whether its total, its grade or its open items change. */
        public boolean changes() {
            return changesTotal() || changesGrade() || before.open() != after.open();
        }

        public boolean changesTotal() {
            return !same(before.total(), after.total());
        }

        public boolean changesGrade() {
            return !Objects.equals(before.grade(), after.grade());
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }
}
