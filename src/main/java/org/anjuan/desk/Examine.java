package org.anjuan.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.KeptStandard;
import org.anjuan.store.ReviewStand;
import org.anjuan.store.Store;

/** Looks a workspace over: the database, the chain of acts, every file, every backup. */
public final class Examine {

    /**
     * Something found wrong.
     *
     * @param harmless whether nothing that was judged is touched by it
     * @param sentence what is wrong and what to do
     */
    public record Complaint(String kind, String subject, boolean harmless, String sentence) {}

    private static final Duration A_LITTLE = Duration.ofMinutes(2);

    private static final String STANDARD_CHANGED = "STANDARD_CHANGED";
    private static final String REVIEW_TORN = "REVIEW_TORN";

    private final Workspace workspace;
    private final Standards standards;
    private final Reviews reviews;

    Examine(Workspace workspace, Standards standards, Reviews reviews) {
        this.workspace = workspace;
        this.standards = standards;
        this.reviews = reviews;
    }

    /**
     * What to say of a clock that stands before the last act: times on papers would be wrong, the order of acts is not.
     *
     * @return a sentence, empty when the clock goes on from where it was
     */
    public Optional<String> clock() {
        var now = workspace.clock().instant();
        return workspace
                .ask(store -> store.lastAct())
                .map(last -> Duration.between(now, last))
                .filter(back -> back.compareTo(A_LITTLE) > 0)
                .map(back ->
                        workspace.words().say("clock.back", back.toDays(), back.toHoursPart(), back.toMinutesPart()));
    }

    /** Everything that is wrong, nothing when all is well; reads every byte, so ask in the background. */
    public List<Complaint> run() {
        var ailments = workspace.store().examine().stream()
                .map(ailment -> complaint(
                        ailment.kind().name(), ailment.subject(), ailment.kind().isHarmless()));
        var changed = changedStandards().stream().map(ref -> complaint(STANDARD_CHANGED, ref.toString(), true));
        return Stream.of(ailments, changed, torn().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Reviews with acts that do not fit those before, which is why they are not taken over when the case is opened. */
    private List<Complaint> torn() {
        var stands = workspace.ask(store -> store.rounds().all().stream()
                .flatMap(round -> store.reviews().ofRound(round.id()).stream())
                .toList());
        return stands.stream()
                .flatMap(stand -> workspace.ask(store -> torn(store, stand)).stream())
                .toList();
    }

    private Optional<Complaint> torn(Store store, ReviewStand stand) {
        var unfit = reviews.restore(store, stand).unfit();
        var number = store.cases().find(stand.blank().caseId()).map(CaseEntry::number);
        return unfit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Complaint(
                        REVIEW_TORN,
                        stand.blank().id().value(),
                        false,
                        workspace.words().say("doctor." + REVIEW_TORN, number.orElse(""), unfit.size())));
    }

    /**
     * Versions of standards that rounds of this workspace are bound to and whose file at hand says something else by now.
     * What was judged goes on by the version that was kept.
     */
    public List<StandardRef> changedStandards() {
        return workspace.ask(store -> store.standards().all().stream()
                .map(KeptStandard::ref)
                .filter(ref -> standards.differs(store, ref))
                .toList());
    }

    private Complaint complaint(String kind, String subject, boolean harmless) {
        return new Complaint(kind, subject, harmless, workspace.words().say("doctor." + kind, subject));
    }
}
