package org.anjuan.ui.scoring;

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

    /** Records the proof, and says so where it has no picture though it should. */
    private void record(String deduction, Proven proven, String gone) {
        boolean recorded = acts.act(new Change.Proved(deduction, proven.proof()), "scoring.said.proved");
        if (recorded && !gone.isEmpty()) {
            acts.quietly(new Change.Unproved(deduction, gone));
        }
        if (recorded) {
            switch (proven.picture()) {
                case KEPT, NONE_NEEDED -> {}
                case NOT_DRAWN -> acts.refuse("scoring.said.proved.notdrawn");
                case NOT_KEPT -> acts.refuse("scoring.said.proved.notkept");
            }
        }
    }

    /** @param gone id of a proof that the new one stands for and that goes; empty for none */
    void prove(String deduction, Anchor anchor, String gone) {
        running.set(running.get() + 1);
        jobs.start(
                "cutting out a proof",
                control -> acts.sitting().prove(anchor),
                proven -> {
                    record(deduction, proven, gone);
                    running.set(running.get() - 1);
                },
                trouble -> {
                    acts.refuse("scoring.said.unproved", trouble.code());
                    running.set(running.get() - 1);
                });
    }
}
