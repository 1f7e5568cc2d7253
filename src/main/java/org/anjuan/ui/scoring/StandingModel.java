package org.anjuan.ui.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.SittingListener;
import org.anjuan.ui.kit.Later;

/** What the top line shows: how the review stands, and whether it is on disk. */
public final class StandingModel implements SittingListener {
    /** How long after writing failed it is tried again without being asked. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Sitting sitting;
    private final Later later;
    private final ScoringModel scoring;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ReadOnlyObjectWrapper<Optional<Instant>> kept;
    private final ReadOnlyStringWrapper notKept = new ReadOnlyStringWrapper(this, "notKept", "");

    private boolean waiting;
    private boolean abandoning;
    private boolean ended;

    public StandingModel(Sitting sitting, ScoringModel scoring, Later later) {
        this.sitting = sitting;
        this.later = later;
        this.scoring = scoring;
        this.standing = new ReadOnlyObjectWrapper<>(this, "standing", now());
        this.kept = new ReadOnlyObjectWrapper<>(this, "kept", lastAct(sitting));
        sitting.listen(this);
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    private static Optional<Instant> lastAct(Sitting sitting) {
        var entries = sitting.history().entries();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().at());
    }

    /** When everything acted so far was on disk; empty while something is not, or nothing was ever acted. */
    public ReadOnlyObjectProperty<Optional<Instant>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Why writing failed, in words; empty while it works. */
    public ReadOnlyStringProperty notKeptProperty() {
        return notKept.getReadOnlyProperty();
    }

    /** Tries to write again. */
    public void retry() {
        notKept.set("");
        sitting.retry();
    }

    /** Takes back what could not be written, or cannot be while it is being tried again. */
    public void abandon() {
        notKept.set("");
        sitting.abandon();
        abandoning = sitting.unwritten();
    }

    /** The case is left: nothing is tried again by itself any more. */
    public void end() {
        ended = true;
    }

    private void tryAgain() {
        waiting = false;
        if (!ended && !notKept.get().isEmpty()) {
            sitting.retry();
        }
    }

    @Override
    public void changed() {
        standing.set(now());
        kept.set(Optional.empty());
        scoring.refresh();
    }

    @Override
    public void moved() {
        kept.set(Optional.empty());
    }

    @Override
    public void kept(Instant at) {
        notKept.set("");
        abandoning = false;
        if (!sitting.unwritten()) {
            kept.set(Optional.of(at));
        }
    }

    @Override
    public void notKept(String why) {
        if (abandoning) {
            abandon();
            return;
        }
        notKept.set(why);
        if (!waiting) {
            waiting = true;
            later.in(AGAIN, this::tryAgain);
        }
    }

    private Standing now() {
        return Standing.of(sitting.standard(), sitting.review(), sitting.outcome());
    }
}
