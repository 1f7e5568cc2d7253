package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Precedent;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** Takes points from items, with a reason and with proof: item first, or from a place on a page. */
public final class DeductingModel {
    private final ScoringModel scoring;
    private final Acts acts;
    private final ProofMaker proofs;
    private final Waiving waiving;
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper(this, "waiting", "");
    private final ReadOnlyObjectWrapper<Optional<Anchor.OnPage>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private String pageWords = "";
    private final ReadOnlyObjectWrapper<Optional<Proof>> replaced =
            new ReadOnlyObjectWrapper<>(this, "replaced", Optional.empty());
    private final PrecedentsModel precedents = new PrecedentsModel();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper(this, "chosen", "");

    public DeductingModel(ScoringModel scoring, Jobs jobs) {
        this.scoring = scoring;
        this.acts = scoring.acts();
        this.proofs = new ProofMaker(acts, jobs);
        this.waiving = new Waiving(scoring);
        scoring.currentProperty().addListener((property, old, now) -> {
            stopWaiting();
            askAgain(scoring.askProperty()
                    .get()
                    .filter(Ask.WhichItem.class::isInstance)
                    .isPresent());
        });
        scoring.askProperty().addListener((property, old, now) -> askAgain(now.isEmpty()));
    }

    /** What does not count by a rule of a higher authority. */
    Waiving waiving() {
        return waiving;
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

    /** What was deducted before. */
    public PrecedentsModel precedents() {
        return precedents;
    }

    /** The chosen deduction costs what the same reason cost earlier in the round. */
    public void takeSamePoints() {
        var deduction = acts.sitting()
                .review()
                .deduction(chosen.get())
                .filter(found -> found.item().equals(scoring.current()));
        var earlier =
                deduction.flatMap(found -> precedents.otherwise(found).stream().findFirst());
        if (earlier.isPresent()) {
            takeSamePoints(deduction.orElseThrow(), earlier.get());
        } else {
            acts.hint("scoring.said.noprecedent");
        }
    }

    /** The deduction costs what this earlier one did. */
    void takeSamePoints(Deduction deduction, Precedent precedent) {
        amend(deduction, deduction.times(), precedent.deduction().points());
    }

    /** Id of the deduction that was chosen last; empty for none. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** No deduction waits for a place any more; tells whether one did. */
    public boolean stopWaiting() {
        boolean any = !waiting.get().isEmpty();
        replaced.set(Optional.empty());
        waiting.set("");
        return any;
    }

    /** The reason with this digit, 1 to 9, on the current item. */
    public void press(int digit) {
        var item = scoring.currentItem();
        if (digit > item.deductibles().size()) {
            acts.refuse("scoring.said.noreason", item.id(), digit);
        } else {
            choose(item, item.deductibles().get(digit - 1), null);
        }
    }

    /** 其他: the reason called {@code other}, where the standard has one for the current item. */
    public void pressOther() {
        var item = scoring.currentItem();
        item.deductible("other")
                .ifPresentOrElse(
                        reason -> choose(item, reason, null), () -> acts.refuse("scoring.said.noother", item.id()));
    }

    /**
     * A reason was chosen.
     *
     * @param place what proves it, or null when the next box will
     */
    void choose(Item item, Deductible reason, @Nullable Anchor place) {
        if (!acts.open()) {
            acts.refuse("scoring.said.closed");
            return;
        }
        scoring.dismiss();
        scoring.go(item.id());
        switch (Step.of(scoring.currentScore(), reason)) {
            case Step.Nothing() -> acts.refuse("scoring.said.noreason", item.id(), 0);
            case Step.Take(var taken) -> take(item, taken, Price.proposed(taken.cost(), item), "", place);
            case Step.OnceMore(var deduction) -> onceMore(deduction, place);
            case Step.MoreProof(var deduction) -> tie(deduction.id(), place);
            case Step.AskPoints(var asked, var points) -> scoring.ask(new Ask.HowMany(item, asked, points, place));
            case Step.AskWords(var asked, var veto) ->
                scoring.ask(new Ask.Why(item, asked, Price.proposed(asked.cost(), item), veto, place));
        }
    }

    /** The reviewer chose points. */
    void answer(Ask.HowMany asked, BigDecimal points) {
        scoring.dismiss();
        var there = existing(asked.item(), asked.reason());
        if (there != null) {
            amend(there, there.times(), points);
            tie(there.id(), asked.proof());
        } else if (asked.reason().needsNote()) {
            scoring.ask(new Ask.Why(asked.item(), asked.reason(), points, false, asked.proof()));
        } else {
            take(asked.item(), asked.reason(), points, "", asked.proof());
        }
    }

    /** The reviewer said why. */
    void answer(Ask.Why asked, String why) {
        if (why.isBlank()) {
            acts.refuse("scoring.said.whyneeded");
            return;
        }
        scoring.dismiss();
        take(asked.item(), asked.reason(), asked.points(), why.strip(), asked.proof());
    }

    /** The document is missing from the pages, which costs what the reason says. */
    void answer(Deductible reason, Item item, Anchor.Absence absence) {
        choose(item, reason, absence);
    }

    /** Takes back the last deduction of the current item, or its last time. */
    public void takeBack() {
        var deductions = scoring.currentScore().deductions();
        if (deductions.isEmpty()) {
            acts.hint("scoring.said.nodeduction", scoring.current());
        } else {
            takeBack(deductions.getLast());
        }
    }

    /** Takes a deduction back, or where it was met several times, the last of them with its proof. */
    void takeBack(Deduction deduction) {
        stopWaiting();
        if (deduction.times() == 1) {
            withdraw(deduction);
        } else if (amend(deduction, deduction.times() - 1, deduction.points())
                && deduction.proofs().size() >= deduction.times()) {
            acts.quietly(new Change.Unproved(
                    deduction.id(), deduction.proofs().getLast().id()));
        }
    }

    void withdraw(Deduction deduction) {
        stopWaiting();
        acts.act(new Change.Withdrawn(deduction.id()), "scoring.said.withdrawn", deduction.item());
    }

    void unprove(Deduction deduction, String proof) {
        acts.act(new Change.Unproved(deduction.id(), proof), "scoring.said.proofremoved", deduction.item());
    }

    /** The reason of the deduction was met once more. */
    void onceMore(Deduction deduction) {
        onceMore(deduction, null);
    }

    /** Asks which of the points that its reason allows the deduction shall cost. */
    void askPoints(Deduction deduction) {
        var item = acts.item(deduction.item());
        item.deductible(deduction.reason())
                .filter(reason -> reason.cost() instanceof Cost.Range || reason.cost() instanceof Cost.Ladder)
                .ifPresent(reason -> choose(item, reason, null));
    }

    /** The next place drawn stands for this proof of the deduction, which goes; both are known by their ids. */
    public void redraw(String id, String proof) {
        acts.sitting()
                .review()
                .deduction(id)
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

    /** The proof that the next place drawn stands for; empty when it stands for none. */
    public ReadOnlyObjectProperty<Optional<Proof>> replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /** The next place drawn belongs to this deduction. */
    void waitFor(Deduction deduction) {
        chosen.set(deduction.id());
        if (acts.open()) {
            waiting.set(deduction.id());
            acts.hint("scoring.said.waiting", deduction.item());
        }
    }

    /** Opens the item of a deduction, as when its mark is clicked. */
    public void show(String deduction) {
        acts.sitting().review().deduction(deduction).ifPresent(found -> {
            scoring.go(found.item());
            chosen.set(found.id());
        });
    }

    /**
     * A place was drawn.
     *
     * @param words the page's file name and first lines, to guess what it is about
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

    private void askAgain(boolean due) {
        if (due) {
            place.get().ifPresent(drawn -> askItem(drawn, ""));
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

    /** The place is a further proof of the current item's last deduction. */
    void addToLast(Ask.WhichItem asked) {
        var deductions = scoring.currentScore().deductions();
        if (!deductions.isEmpty()) {
            scoring.dismiss();
            tie(deductions.getLast().id(), asked.place());
        }
    }

    private void onceMore(Deduction deduction, @Nullable Anchor place) {
        if (amend(deduction, deduction.times() + 1, deduction.points())) {
            tie(deduction.id(), place);
        }
    }

    private void take(Item item, Deductible reason, BigDecimal points, String note, @Nullable Anchor place) {
        var deduction = new Deduction(acts.sitting().newId(), item.id(), reason.id(), 1, points, note, List.of());
        if (acts.act(
                new Change.Deducted(deduction),
                "scoring.said.deducted",
                item.id(),
                Points.of(kind(item), points),
                reason.text())) {
            tie(deduction.id(), place);
        }
    }

    private Part.Kind kind(Item item) {
        return acts.sitting().standard().partOf(item.id()).orElseThrow().kind();
    }

    private boolean amend(Deduction deduction, int times, BigDecimal points) {
        scoring.commitNotes();
        var note = acts.sitting()
                .review()
                .deduction(deduction.id())
                .map(Deduction::note)
                .orElse("");
        return acts.act(
                new Change.Amended(deduction.id(), times, points, note),
                "scoring.said.amended",
                deduction.item(),
                times,
                Points.plain(points));
    }

    /** Records the proof, or lets the deduction wait for one. */
    private void tie(String deduction, @Nullable Anchor proof) {
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

    private @Nullable Deduction existing(Item item, Deductible reason) {
        return acts.sitting().review().score(item.id()).deductions().stream()
                .filter(deduction -> deduction.reason().equals(reason.id()))
                .findFirst()
                .orElse(null);
    }
}
