package org.anjuan.ui.scoring;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Jobs;
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

    void prove(String deduction, Anchor anchor) {
        running.set(running.get() + 1);
        jobs.start(
                "cutting out a proof",
                control -> acts.sitting().prove(anchor),
                proof -> {
                    acts.act(new Change.Proved(deduction, proof), "scoring.said.proved");
                    running.set(running.get() - 1);
                },
                trouble -> {
                    acts.refuse("scoring.said.unproved", trouble.code());
                    running.set(running.get() - 1);
                });
    }
}
