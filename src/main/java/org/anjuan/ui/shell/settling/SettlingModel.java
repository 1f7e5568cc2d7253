package org.anjuan.ui.shell.settling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.anjuan.desk.Arbitration;
import org.anjuan.desk.SettlingState;
import org.anjuan.desk.SittingListener;
import org.anjuan.desk.Words;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Dissent;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Settlement.Side;
import org.anjuan.review.Status;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Later;

/** What there is to decide on, which of it one is at, and what was said of it; without a single node. */
final class SettlingModel {

    private final Arbitration arbitration;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<SettlingRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final HalfDecided half;
    private final StringProperty why = new SimpleStringProperty(this, "why", "");
    private final ReadOnlyIntegerWrapper whyWanted = new ReadOnlyIntegerWrapper(this, "whyWanted", 0);

    /** @param later keeps what is half written a little later */
    SettlingModel(Arbitration arbitration, Words words, Later later) {
        this.arbitration = arbitration;
        this.words = words;
        this.half = new HalfDecided(arbitration.sitting(), why, later);
        arbitration.sitting().listen(SittingListener.ofChanges(this::refresh, () -> {}));
        refresh();
        nextOpen(0);
        half.about(item());
    }

    Arbitration arbitration() {
        return arbitration;
    }

    ReadOnlyObjectProperty<List<SettlingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Index of the row one is at; 0 also where there is none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The last thing that was done, in words. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Why it is decided so, as it stands in its field. */
    StringProperty whyProperty() {
        return why;
    }

    /** Another number each time a decision was refused for want of a reason. */
    ReadOnlyIntegerProperty whyWantedProperty() {
        return whyWanted.getReadOnlyProperty();
    }

    Optional<SettlingRow> row() {
        var all = rows.get();
        return current.get() < all.size() ? Optional.of(all.get(current.get())) : Optional.empty();
    }

    Optional<Item> item() {
        return row().flatMap(row -> arbitration.standard().item(row.dissent().item()));
    }

    boolean isDraft() {
        return arbitration.sitting().review().status() == Status.DRAFT;
    }

    /** Whether there is something that can be decided on now. */
    BooleanBinding decidable() {
        return Bindings.createBooleanBinding(() -> isDraft() && row().isPresent(), rows, current);
    }

    /** Whether nothing is left to decide and it was not handed in yet. */
    BooleanBinding finishable() {
        return Bindings.createBooleanBinding(() -> isDraft() && arbitration.undecided() == 0, rows);
    }

    /** What was done may have changed everything. */
    private void refresh() {
        rows.set(arbitration.dissents().stream()
                .map(dissent -> new SettlingRow(dissent, arbitration.state(dissent), arbitration.decision(dissent)))
                .toList());
        current.set(Math.clamp(current.get(), 0, Math.max(0, rows.get().size() - 1)));
    }

    void go(int row) {
        if (row >= 0 && row < rows.get().size() && row != current.get()) {
            half.keep();
            current.set(row);
            half.about(item());
        }
    }

    void next() {
        go(current.get() + 1);
    }

    void previous() {
        go(current.get() - 1);
    }

    /** 采纳甲, 采纳乙. */
    void take(Side side) {
        decide(side, () -> arbitration.take(dissent(), side, why.get()));
    }

    /** 退回双方说明. */
    void sendBack() {
        decide(Side.ASKED, () -> arbitration.ask(dissent(), why.get()));
    }

    /** 另行认定: nothing is to be blamed. */
    boolean clear() {
        return decide(Side.OWN, () -> arbitration.clear(dissent(), why.get()));
    }

    /** 另行认定: the item does not concern the case. */
    boolean leaveOut() {
        return decide(Side.OWN, () -> arbitration.leaveOut(dissent(), why.get()));
    }

    /** 另行认定: points for a reason of the item. */
    boolean deduct(Deductible reason, BigDecimal points, List<Proof> shown) {
        return decide(Side.OWN, () -> arbitration.deduct(dissent(), reason, points, why.get(), shown));
    }

    /** All that differ in nothing but reasons or proofs become as the first has them. */
    void takeSlight() {
        int taken = arbitration.takeSlight(Side.FIRST, words.say("settling.why.slight"));
        said.set(words.say("settling.said.slight", taken));
    }

    void undo() {
        said.set(words.say(
                arbitration.sitting().undo() instanceof Applied.Done
                        ? "settling.said.undone"
                        : "settling.said.nothing"));
    }

    void redo() {
        said.set(words.say(
                arbitration.sitting().redo() instanceof Applied.Done
                        ? "settling.said.redone"
                        : "settling.said.nothing"));
    }

    /** Hands it in: what was decided counts from now on. */
    boolean finish() {
        return answer(arbitration.sitting().act(new Change.Submitted()), words.say("settling.said.finished"));
    }

    /** Opens what was handed in again, for the reason that stands in its field. */
    void reopen() {
        if (why.get().isBlank()) {
            said.set(words.say("settling.why.reopen"));
            whyWanted.set(whyWanted.get() + 1);
        } else if (answer(
                arbitration.sitting().act(new Change.Reopened(why.get().strip())),
                words.say("settling.said.reopened"))) {
            why.set("");
        }
    }

    /** Keeps what is half written. */
    void keep() {
        half.keep();
    }

    /** Whether a reason is needed for what one is at. */
    boolean needsWhy() {
        return row().filter(row -> row.dissent().changesGrade()).isPresent();
    }

    private Dissent dissent() {
        return row().orElseThrow().dissent();
    }

    /** Where the grade hangs on it, or both are asked to explain, a reason is needed. */
    private boolean decide(Side side, Supplier<Applied> decision) {
        if (row().isEmpty()) {
            return false;
        }
        if (why.get().isBlank() && (needsWhy() || side == Side.ASKED)) {
            said.set(words.say(side == Side.ASKED ? "settling.why.ask" : "settling.why.needed"));
            whyWanted.set(whyWanted.get() + 1);
            return false;
        }
        var item = dissent().item();
        boolean done = answer(decision.get(), words.say("settling.said." + side, item));
        if (done) {
            half.given();
            nextOpen(current.get());
            half.about(item());
        }
        return done;
    }

    private boolean answer(Applied applied, String sentence) {
        return switch (applied) {
            case Applied.Done _ -> {
                said.set(sentence);
                yield true;
            }
            case Refused refused -> {
                said.set(words.say(refused));
                yield false;
            }
        };
    }

    /** On to the next that is open, from this one on and then from the top; stays where none is. */
    private void nextOpen(int from) {
        int size = rows.get().size();
        IntStream.range(from, from + size)
                .map(index -> index % size)
                .filter(index -> rows.get().get(index).state() == SettlingState.OPEN)
                .findFirst()
                .ifPresent(current::set);
    }
}
