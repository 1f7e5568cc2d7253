package org.anjuan.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.KeptStandard;

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

    private final Workspace workspace;
    private final Standards standards;

    Examine(Workspace workspace, Standards standards) {
        this.workspace = workspace;
        this.standards = standards;
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
        return Stream.concat(ailments, changed).toList();
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
