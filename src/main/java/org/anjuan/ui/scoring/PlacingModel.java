package org.anjuan.ui.scoring;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Jobs;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.jspecify.annotations.Nullable;

/** Brings places and deductions together: a place that was drawn waits for its deduction, or a deduction for its place. */
public final class PlacingModel {
    private final ScoringModel scoring;
    private final Acts acts;
    private final ProofMaker proofs;
    private final PrecedentsModel precedents;
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper(this, "waiting", "");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");
    private final ReadOnlyObjectWrapper<Optional<Anchor.OnPage>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Proof>> replaced =
            new ReadOnlyObjectWrapper<>(this, "replaced", Optional.empty());
    private String pageWords = "";

    /** @param precedents what was deducted before, which tells what a place is likely about */
    public PlacingModel(ScoringModel scoring, PrecedentsModel precedents, Jobs jobs) {
        this.scoring = scoring;
        this.acts = scoring.acts();
        this.precedents = precedents;
        this.proofs = new ProofMaker(acts, jobs);
        scoring.currentProperty().addListener((property, old, now) -> {
            stopWaiting();
            askAgain(scoring.askProperty()
                    .get()
                    .filter(Ask.WhichItem.class::isInstance)
                    .isPresent());
        });
        scoring.askProperty().addListener((property, old, now) -> askAgain(now.isEmpty()));
    }

    ProofMaker proofs() {
        return proofs;
    }

    /** Id of the deduction that the next place drawn belongs to; empty for none. */
    public ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** A place that was drawn and belongs to no deduction yet; it goes on waiting until it does or is given up. */
    public ReadOnlyObjectProperty<Optional<Anchor.OnPage>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The proof that the next place drawn stands for; empty when it stands for none. */
    public ReadOnlyObjectProperty<Optional<Proof>> replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /** Id of the deduction that was chosen last; empty for none. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The deduction chosen last, where it is one of the current item. */
    Optional<Deduction> chosenHere() {
        return deduction(chosen.get()).filter(found -> found.item().equals(scoring.current()));
    }

    /** No deduction waits for a place any more; tells whether one did. */
    public boolean stopWaiting() {
        boolean any = !waiting.get().isEmpty();
        replaced.set(Optional.empty());
        waiting.set("");
        return any;
    }

    /** The next place drawn belongs to this deduction. */
    void waitFor(Deduction deduction) {
        chosen.set(deduction.id());
        if (acts.open()) {
            waiting.set(deduction.id());
            acts.hint("scoring.said.waiting", deduction.item());
        }
    }

    /** The next place drawn stands for this proof of the deduction, which goes; both are known by their ids. */
    public void redraw(String id, String proof) {
        deduction(id)
                .ifPresent(deduction -> deduction.proof(proof).ifPresent(any -> {
                    waitFor(deduction);
                    if (acts.open()) {
                        replaced.set(Optional.of(any));
                        acts.hint("scoring.said.redraw");
                    }
                }));
    }

    /**
     * The box of a proof was moved or resized; its picture is cut out anew.
     *
     * @param otherwise called when it stays where it was
     */
    public void move(String deduction, String proof, Anchor.Area area, Runnable otherwise) {
        stopWaiting();
        chosen.set(deduction);
        proofs.replace(deduction, proof, area, otherwise);
    }

    /** The deduction loses this proof. */
    void unprove(Deduction deduction, String proof) {
        acts.act(new Change.Unproved(deduction.id(), proof), "scoring.said.proofremoved", deduction.item());
    }

    /** Opens the item of a deduction, as when its mark is clicked. */
    public void show(String deduction) {
        deduction(deduction).ifPresent(found -> {
            scoring.go(found.item());
            chosen.set(found.id());
        });
    }

    /**
     * A place was drawn.
     *
     * @param words the name of the page's document and its first lines, to guess what it is about
     */
    public void drawn(Anchor.OnPage drawn, String words) {
        if (!acts.open()) {
            acts.refuse("scoring.said.closed");
        } else if (waiting.get().isEmpty()) {
            if (place.get().isPresent()) {
                acts.hint("scoring.said.placereplaced");
            }
            pageWords = words;
            place.set(Optional.of(drawn));
            askItem(drawn, "");
        } else {
            tie(waiting.get(), drawn);
        }
    }

    /** The whole page proves the deduction that waits, or the last of the current item; else asks what it proves. */
    public void wholePage(Anchor.WholePage page, String words) {
        List<Deduction> deductions = scoring.currentScore().deductions();
        if (waiting.get().isEmpty() && !deductions.isEmpty() && acts.open()) {
            tie(deductions.getLast().id(), page);
        } else {
            drawn(page, words);
        }
    }

    /** Gives up the place that belongs to no deduction yet, and says so. */
    public void dropPlace() {
        if (place.get().isPresent()) {
            place.set(Optional.empty());
            scoring.dismiss();
            acts.hint("scoring.said.placedropped");
        }
    }

    /** Asks what the place is to prove: one of the likeliest items, or of those that hold the query. */
    void askItem(Anchor.OnPage drawn, String query) {
        var suggestions = new Suggestions(
                acts.sitting().standard(),
                acts.sitting().review(),
                scoring.current(),
                precedents.experienceProperty().get());
        var items = query.isBlank() ? suggestions.on(pageWords) : suggestions.matching(query);
        scoring.ask(new Ask.WhichItem(drawn, items, query));
    }

    /** The place is a further proof of the current item's last deduction. */
    void addToLast(Ask.WhichItem asked) {
        var deductions = scoring.currentScore().deductions();
        if (!deductions.isEmpty()) {
            scoring.dismiss();
            tie(deductions.getLast().id(), asked.place());
        }
    }

    /** Records the proof of a deduction, or lets it wait for one. */
    void tie(String deduction, @Nullable Anchor proof) {
        chosen.set(deduction);
        if (proof == null) {
            waiting.set(deduction);
        } else {
            var gone = replaced.get().map(Proof::id).orElse("");
            stopWaiting();
            if (place.get().filter(proof::equals).isPresent()) {
                place.set(Optional.empty());
                scoring.dismiss();
            }
            if (gone.isEmpty()) {
                proofs.prove(deduction, proof);
            } else {
                proofs.replace(deduction, gone, proof, () -> {});
            }
        }
    }

    private void askAgain(boolean due) {
        if (due) {
            place.get().ifPresent(drawn -> askItem(drawn, ""));
        }
    }

    private Optional<Deduction> deduction(String id) {
        return acts.sitting().review().deduction(id);
    }
}
