package org.anjuan.ui.scoring;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Proven;
import org.anjuan.review.Change;

/** Ties places to deductions: the picture is cut out in the background, the proof is recorded when it is there. */
final class ProofMaker {
    private final Acts acts;
    private final Jobs jobs;
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");

    ProofMaker(Acts acts, Jobs jobs) {
        this.acts = acts;
        this.jobs = jobs;
    }

    /** How many are being made. */
    ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Ties the place to the deduction as a further proof. */
    void prove(String deduction, Anchor anchor) {
        make(
                anchor,
                proven -> record(proven, new Change.Proved(deduction, proven.proof()), "scoring.said.proved"),
                () -> {});
    }

    /**
     * The proof of this id is that place from now on.
     *
     * @param otherwise called when it stays what it was
     */
    void replace(String deduction, String proof, Anchor anchor, Runnable otherwise) {
        make(
                anchor,
                proven -> {
                    var next = proven.proof().as(proof);
                    if (!record(proven, new Change.Reproved(deduction, next), "scoring.said.reproved")) {
                        otherwise.run();
                    }
                },
                otherwise);
    }

    /** Makes the change, and says so where the proof has no picture though it should; tells whether it was made. */
    private boolean record(Proven proven, Change change, String sentence) {
        boolean recorded = acts.act(change, sentence);
        if (recorded) {
            switch (proven.picture()) {
                case KEPT, NONE_NEEDED -> {}
                case NOT_DRAWN -> acts.refuse("scoring.said.proved.notdrawn");
                case NOT_KEPT -> acts.refuse("scoring.said.proved.notkept");
            }
        }
        return recorded;
    }

    private void make(Anchor anchor, Consumer<Proven> then, Runnable otherwise) {
        running.set(running.get() + 1);
        jobs.start(
                "cutting out a proof",
                control -> acts.sitting().prove(anchor),
                proven -> {
                    then.accept(proven);
                    running.set(running.get() - 1);
                },
                trouble -> {
                    acts.refuse("scoring.said.unproved", trouble.code());
                    otherwise.run();
                    running.set(running.get() - 1);
                });
    }
}
