package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Precedent;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.standard.CatchAll;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** Takes points from items with a reason, changes how many, and gives them back. */
public final class DeductingModel {
    private final ScoringModel scoring;
    private final Acts acts;
    private final PlacingModel placing;
    private final PrecedentsModel precedents;
    private final Waiving waiving;

    public DeductingModel(ScoringModel scoring, PlacingModel placing, PrecedentsModel precedents) {
        this.scoring = scoring;
        this.acts = scoring.acts();
        this.placing = placing;
        this.precedents = precedents;
        this.waiving = new Waiving(scoring);
    }

    /** What does not count by a rule of a higher authority. */
    Waiving waiving() {
        return waiving;
    }

    /** The chosen deduction costs what the same reason cost earlier in the round. */
    public void takeSamePoints() {
        var deduction = placing.chosenHere();
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

    /** The reason with this digit, 1 to 9, on the current item. */
    public void press(int digit) {
        var item = scoring.currentItem();
        if (digit > item.deductibles().size()) {
            acts.refuse("scoring.said.noreason", item.id(), digit);
        } else {
            choose(item, item.deductibles().get(digit - 1), null);
        }
    }

    /**
     * 其他: a problem that no reason of the item names, where the standard lets it cost points.
     *
     * @param place what proves it, or null when the next box will
     */
    void other(Item item, @Nullable Anchor place) {
        CatchAll.nearest(acts.sitting().standard(), item)
                .ifPresentOrElse(
                        found -> choose(found.item(), found.reason(), place),
                        () -> acts.refuse("scoring.said.noother", item.id()));
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
            case Step.MoreProof(var deduction) -> placing.tie(deduction.id(), place);
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
            placing.tie(there.id(), asked.proof());
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
        scoring.notes().given(asked);
        scoring.dismiss();
        sameWords(asked, why.strip())
                .ifPresentOrElse(
                        there -> onceMore(there, asked.proof()),
                        () -> take(asked.item(), asked.reason(), asked.points(), why.strip(), asked.proof()));
    }

    /** The same problem in the same words, where a catch-all counts how often each was met. */
    private Optional<Deduction> sameWords(Ask.Why asked, String why) {
        return acts.sitting().review().score(asked.item().id()).deductions().stream()
                .filter(there -> asked.reason().cost() instanceof Cost.PerTime)
                .filter(there -> there.reason().equals(asked.reason().id()))
                .filter(there -> there.note().strip().equals(why))
                .findFirst();
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
        placing.stopWaiting();
        if (deduction.times() == 1) {
            withdraw(deduction);
        } else if (amend(deduction, deduction.times() - 1, deduction.points())
                && deduction.proofs().size() >= deduction.times()) {
            acts.quietly(new Change.Unproved(
                    deduction.id(), deduction.proofs().getLast().id()));
        }
    }

    void withdraw(Deduction deduction) {
        placing.stopWaiting();
        acts.act(new Change.Withdrawn(deduction.id()), "scoring.said.withdrawn", deduction.item());
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

    private void onceMore(Deduction deduction, @Nullable Anchor place) {
        if (amend(deduction, deduction.times() + 1, deduction.points())) {
            placing.tie(deduction.id(), place);
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
            placing.tie(deduction.id(), place);
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

    private @Nullable Deduction existing(Item item, Deductible reason) {
        return acts.sitting().review().score(item.id()).deductions().stream()
                .filter(deduction -> deduction.reason().equals(reason.id()))
                .findFirst()
                .orElse(null);
    }
}
