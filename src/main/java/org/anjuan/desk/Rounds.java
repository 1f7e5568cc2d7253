package org.anjuan.desk;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Grading;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Keeping;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** The organiser's verbs: open a round, see how it stands. Answers wait for the store, so ask in the background. */
public final class Rounds {
    private final Workspace workspace;
    private final Reviews reviews;
    private final Standards standards;

    Rounds(Workspace workspace, Reviews reviews, Standards standards) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.standards = standards;
    }

    /** Every round, the one opened last first. */
    public List<RoundSummary> all() {
        return workspace.ask(store -> store.rounds().all().reversed().stream()
                .map(round -> summary(store, round))
                .toList());
    }

    public Optional<Round> find(RoundId id) {
        return workspace.ask(store -> store.rounds().find(id));
    }

    /** The standard a round is bound to. */
    public Standard standard(Round round) {
        return workspace.ask(store -> standards.kept(store, round.standard()));
    }

    /**
     * Opens a round by a standard, whose text is kept as it is now.
     *
     * @param organiser the office that runs it, may be empty
     * @param standard one of those at hand
     */
    public Answer<Round> open(String title, String organiser, StandardRef standard) {
        var text = standards.text(standard);
        if (text.isEmpty()) {
            return Answer.no(workspace.words().say("round.standard.missing", standard));
        }
        var today = LocalDate.ofInstant(workspace.clock().instant(), ZoneId.systemDefault());
        var round = new Round(new RoundId(UUID.randomUUID().toString()), title, organiser, standard, today);
        var session = workspace.session();
        return workspace.keep(store -> switch (store.standards().keep(session, standard, text.get())) {
            case Keeping.Kept<?> _ -> store.rounds().open(session, round);
            case Keeping.NotKept<?>(var reason, var detail) -> Keeping.notKept(reason, detail);
        });
    }

    /** The cases of a round in the organiser's order, with how far each is. */
    public List<CaseRow> cases(RoundId id) {
        return workspace.ask(store ->
                store.cases().of(id).stream().map(entry -> row(store, entry)).toList());
    }

    /** Corrects a listed case's number, title or unit; its id and round stay. */
    public Answer<CaseEntry> amend(CaseEntry corrected) {
        var session = workspace.session();
        return workspace.keep(store -> store.cases().amend(session, corrected));
    }

    /** Lists a case in a round under the next free number. */
    Answer<CaseEntry> list(RoundId round, String title, String unit) {
        var session = workspace.session();
        return switch (workspace.keep(store -> {
            var entry = new CaseEntry(
                    new CaseId(UUID.randomUUID().toString()), round, nextNumber(store, round), title, unit);
            return store.cases().add(session, List.of(entry));
        })) {
            case Answer.Yes<List<CaseEntry>>(var entries) -> Answer.yes(entries.getFirst());
            case Answer.No<List<CaseEntry>>(var why) -> Answer.no(why);
        };
    }

    /** Where the program was left: the review changed last that is still a draft. */
    public Optional<Resume> resume() {
        return workspace.ask(store -> store.reviews()
                .latest()
                .filter(stand -> stand.status() == Status.DRAFT)
                .flatMap(stand -> resume(store, stand)));
    }

    private Optional<Resume> resume(Store store, ReviewStand stand) {
        var history = reviews.history(store, stand);
        var review = history.current();
        var items = history.judging().standard().items().map(any -> any.id()).toList();
        int open = open(history.judging().standard(), review);
        return store.cases().find(review.caseId()).map(entry -> {
            var file = store.cases().caseFile(entry.id()).map(any -> any.arranged(review.order()));
            var place = review.place();
            int page = place == null
                    ? 0
                    : file.flatMap(any -> any.volumeNumber(place.page())).orElse(0);
            int item = place == null ? 0 : 1 + items.indexOf(place.item());
            int pages = file.map(CaseFile::pageCount).orElse(0);
            return new Resume(entry, page, pages, item, open, stand.settles() != null);
        });
    }

    private RoundSummary summary(Store store, Round round) {
        int submitted = (int) store.reviews().ofRound(round.id()).stream()
                .filter(stand -> stand.blank().standard().equals(round.standard()))
                .collect(Collectors.groupingBy(stand -> stand.blank().caseId()))
                .values()
                .stream()
                .filter(Reviews::isDone)
                .count();
        var title = standards.kept(store, round.standard()).title();
        return new RoundSummary(round, title, store.cases().of(round.id()).size(), submitted);
    }

    private CaseRow row(Store store, CaseEntry entry) {
        var file = store.cases().caseFile(entry.id());
        int pages = file.map(CaseFile::pageCount).orElse(0);
        int refusals = file.map(any -> any.refusals().size()).orElse(0);
        var stand = Reviews.counting(store, entry.id());
        if (stand.isEmpty()) {
            var round = store.rounds().find(entry.round()).orElseThrow();
            int items = (int) standards.kept(store, round.standard()).items().count();
            return new CaseRow(
                    entry,
                    pages,
                    refusals,
                    null,
                    Status.DRAFT,
                    items,
                    BigDecimal.ZERO,
                    null,
                    null,
                    false,
                    Duration.ZERO,
                    CaseRow.Stage.ONE);
        }
        var history = reviews.history(store, stand.get());
        var standard = history.judging().standard();
        var outcome = Grading.of(standard, history.current());
        var stage = Reviews.stage(store, entry.id());
        return new CaseRow(
                entry,
                pages,
                refusals,
                history.current().id(),
                stage.waits() ? Status.DRAFT : history.current().status(),
                outcome.open(),
                lost(outcome),
                outcome.total(),
                outcome.grade(),
                outcome.vetoed(),
                history.current().read(),
                stage);
    }

    private static BigDecimal lost(Outcome outcome) {
        return outcome.groups().values().stream()
                .map(Outcome.GroupOutcome::lost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int open(Standard standard, Review review) {
        return (int) standard.items()
                .filter(item -> review.score(item.id()).verdict() == Verdict.OPEN)
                .count();
    }

    private static String nextNumber(Store store, RoundId round) {
        var taken = new ArrayList<>(
                store.cases().of(round).stream().map(CaseEntry::number).toList());
        int number = taken.size() + 1;
        while (taken.contains("%03d".formatted(number))) {
            number++;
        }
        return "%03d".formatted(number);
    }
}
