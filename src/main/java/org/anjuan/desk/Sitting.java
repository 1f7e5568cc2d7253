package org.anjuan.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Applied;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.FindingStand;
import org.anjuan.review.Gap;
import org.anjuan.review.Grading;
import org.anjuan.review.History;
import org.anjuan.review.Outcome;
import org.anjuan.review.Refused;
import org.anjuan.review.Restored;
import org.anjuan.review.Review;
import org.anjuan.review.Session;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * One review being worked on. An act shows at once and is flushed to disk right after, in order, on the writing thread.
 * Call from one thread, the door's own; only {@link #prove} may run anywhere.
 */
public final class Sitting implements AutoCloseable {

    /**
     * What a sitting is about and works with.
     *
     * @param proofs makes proofs with their cut-outs
     * @param delivery the door's executor, on whose thread listeners are called
     */
    record Table(
            CaseEntry entry,
            CaseFile caseFile,
            Session session,
            Proofs proofs,
            InstantSource clock,
            Executor delivery) {}

    private final Table table;
    private final Restored kept;
    private final Unwritten unwritten;
    private final List<SittingListener> listeners = new CopyOnWriteArrayList<>();
    private History history;
    private CaseFile caseFile;
    private @Nullable Outcome outcome;
    private volatile Optional<CaseReading> reading = Optional.empty();
    private boolean closed;

    Sitting(Table table, Restored kept, ActLog log, Clerk clerk, Words words) {
        this.table = table;
        this.kept = kept;
        this.history = kept.history();
        this.caseFile = table.caseFile().arranged(history.current().order());
        this.unwritten = new Unwritten(kept, log, clerk, table.clock(), new Unwritten.News() {
            @Override
            public void kept(Instant at) {
                tell(listener -> listener.kept(at));
            }

            @Override
            public void notKept(String reason) {
                tell(listener -> listener.notKept(words.say("store.notkept." + reason)));
            }
        });
    }

    public CaseEntry entry() {
        return table.entry();
    }

    /** What lies on the table, its pages in the order of this review. */
    public CaseFile caseFile() {
        return caseFile;
    }

    public Standard standard() {
        return history.judging().standard();
    }

    public Review review() {
        return history.current();
    }

    public History history() {
        return history;
    }

    /** Acts of earlier days that could not be taken over, since what they are about is not there; hardly ever any. */
    public List<Entry> leftOut() {
        return kept.unfit();
    }

    /** What the review comes to as it stands. */
    public Outcome outcome() {
        if (outcome == null) {
            outcome = Grading.of(standard(), review());
        }
        return outcome;
    }

    /** What should be told before handing in. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<>(Gap.of(standard(), review(), caseFile()));
        int open =
                (int) findings().stream().filter(stand -> stand.state().waits()).count();
        if (open > 0) {
            gaps.add(new Gap.OpenFindings(open));
        }
        return List.copyOf(gaps);
    }

    /** From now on this is what the program read in the case. */
    public void know(CaseReading newReading) {
        reading = Optional.of(newReading);
    }

    /** What the program read in the case; empty before it did. */
    public Optional<CaseReading> reading() {
        return reading;
    }

    /** Every finding of the reading, and how it stands. */
    public List<FindingStand> findings() {
        return reading.stream()
                .flatMap(read -> read.findings().stream())
                .map(finding -> FindingStand.of(finding, review()))
                .toList();
    }

    /** A new name for a deduction or proof of this review. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    public void listen(SittingListener listener) {
        listeners.add(listener);
    }

    public void stopListening(SittingListener listener) {
        listeners.remove(listener);
    }

    /**
     * Makes the change, or says why not. It is on its way to disk before a listener is told, so that nothing a listener
     * does, not even a fault, can part what is shown from what is kept.
     */
    public Applied act(Change change) {
        if (closed) {
            return Applied.refused(Refused.Reason.LEFT, "");
        }
        if (unwritten.stuck()) {
            return Applied.refused(Refused.Reason.NOT_ON_DISK, "");
        }
        var applied = history.attempt(change);
        if (applied instanceof Applied.Done done) {
            var entry = new Entry(unwritten.reserve(), table.clock().instant(), table.session(), change);
            var next = history.plus(entry, done);
            unwritten.add(entry);
            if (change instanceof Change.Moved) {
                history = next;
                listeners.forEach(SittingListener::moved);
            } else {
                become(next);
            }
        }
        return applied;
    }

    /** Takes the last change back that can be; a run of typing goes as one. */
    public Applied undo() {
        var numbers = history.undoable();
        return numbers.isEmpty() ? nothingThere() : act(new Change.Undone(numbers));
    }

    /** Brings back what was undone last. */
    public Applied redo() {
        var numbers = history.redoable();
        return numbers.isEmpty() ? nothingThere() : act(new Change.Redone(numbers));
    }

    public Optional<Change> nextUndo() {
        return history.nextUndo();
    }

    /** The proof that the place makes, with a picture cut from the page where that is possible; slow, so ask in the background. */
    public Proven prove(Anchor anchor) {
        var proven = table.proofs().make(newId(), anchor, table.caseFile()::size);
        return new Proven(proven.proof().in(paper(anchor)), proven.picture());
    }

    private String paper(Anchor anchor) {
        return anchor instanceof Anchor.OnPage place
                ? reading.map(read -> read.paper(place.page())).orElse("")
                : "";
    }

    /** Whether something acted is not on disk yet. */
    public boolean unwritten() {
        return unwritten.any();
    }

    /** After {@link SittingListener#notKept}: tries to write again. */
    public void retry() {
        unwritten.retry();
    }

    /** After {@link SittingListener#notKept}: takes back what could not be written and goes on without it. */
    public void abandon() {
        var lost = unwritten.abandon();
        if (!lost.isEmpty()) {
            var rest = history.entries().stream()
                    .filter(entry -> !lost.contains(entry))
                    .toList();
            become(History.replay(history.judging(), history.blank(), rest));
        }
    }

    /** Waits until everything is on disk, or until writing turned out to be impossible; takes no acts from then on. */
    @Override
    public void close() {
        closed = true;
        listeners.clear();
        unwritten.drain();
    }

    private void become(History next) {
        if (!next.current().order().equals(history.current().order())) {
            caseFile = table.caseFile().arranged(next.current().order());
        }
        history = next;
        outcome = null;
        listeners.forEach(SittingListener::changed);
    }

    private void tell(Consumer<SittingListener> news) {
        table.delivery().execute(() -> listeners.forEach(news));
    }

    private static Applied nothingThere() {
        return Applied.refused(Refused.Reason.NOTHING_THERE, "");
    }
}
