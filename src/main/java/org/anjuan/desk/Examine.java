package org.anjuan.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    private final Workspace workspace;

    Examine(Workspace workspace) {
        this.workspace = workspace;
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
        return workspace.store().examine().stream()
                .map(ailment -> new Complaint(
                        ailment.kind().name(),
                        ailment.subject(),
                        ailment.kind().isHarmless(),
                        workspace.words().say("doctor." + ailment.kind().name(), ailment.subject())))
                .toList();
    }
}
