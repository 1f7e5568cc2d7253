package org.anjuan.desk;

import java.util.List;

/** Looks a workspace over: the database, the chain of acts, every file, every backup. */
public final class Examine {

    /**
     * Something found wrong.
     *
     * @param harmless whether nothing that was judged is touched by it
     * @param sentence what is wrong and what to do
     */
    public record Complaint(String kind, String subject, boolean harmless, String sentence) {}

    private final Workspace workspace;

    Examine(Workspace workspace) {
        this.workspace = workspace;
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
