package org.anjuan.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Dissent;
import org.anjuan.review.Dissents;
import org.anjuan.review.Grading;
import org.anjuan.review.History;
import org.anjuan.review.Outcome;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.Score;
import org.anjuan.review.Settlement;
import org.anjuan.review.Settlement.Side;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** 裁定 being worked on: two reviews of one case that stay as they are, and the third that settles them. */
public final class Arbitration {
    private final Sitting sitting;
    private final OneSide first;
    private final OneSide second;

    Arbitration(Sitting sitting, History first, History second) {
        this.sitting = sitting;
        this.first = new OneSide(first);
        this.second = new OneSide(second);
    }

    /** The review that settles: all that is decided goes there, and can be undone there. */
    public Sitting sitting() {
        return sitting;
    }

    /** 甲: the review begun first. */
    public Review first() {
        return first.current();
    }

    /** 乙: the other. */
    public Review second() {
        return second.current();
    }

    public Standard standard() {
        return sitting.standard();
    }

    public Outcome firstOutcome() {
        return Grading.of(standard(), first());
    }

    public Outcome secondOutcome() {
        return Grading.of(standard(), second());
    }

    /**
     * What there is to decide on, the gravest first: every item on which the two differ, those that were decided, and those
     * on which they agree by now on something else than stands here.
     */
    public List<Dissent> dissents() {
        var review = sitting.review();
        var besides = new HashSet<String>(review.settled().keySet());
        standard()
                .items()
                .map(Item::id)
                .filter(item -> !Dissents.alike(review.score(item), first().score(item)))
                .forEach(besides::add);
        return Dissents.of(standard(), first(), second(), besides);
    }

    public SettlingState state(Dissent dissent) {
        var decided = decision(dissent);
        if (decided.isEmpty()) {
            return SettlingState.OPEN;
        }
        if (hasNews(decided.get())) {
            return SettlingState.NEWS;
        }
        return decided.get().side() == Side.ASKED ? SettlingState.ASKED : SettlingState.SETTLED;
    }

    /** What was decided on it last. */
    public Optional<Settlement> decision(Dissent dissent) {
        return Optional.ofNullable(sitting.review().settled().get(dissent.item()));
    }

    private boolean hasNews(Settlement settlement) {
        return first.hasNews(settlement.item(), settlement.first())
                || second.hasNews(settlement.item(), settlement.second());
    }

    /** How many are neither decided nor agreed on, those that were sent back included. */
    public int undecided() {
        return (int) dissents().stream()
                .filter(dissent -> dissent.kind() != Dissent.Kind.AGREED)
                .map(this::state)
                .filter(state -> state == SettlingState.OPEN || state == SettlingState.ASKED)
                .count();
    }

    /** 采纳: the judgement of one side holds, with its reasons and proofs. */
    public Applied take(Dissent dissent, Side side, String why) {
        var score =
                side == Side.FIRST ? dissent.first().score() : dissent.second().score();
        return settle(dissent, side, why, spoken(score));
    }

    /** 退回双方说明: the item is open until both have said more; it is told to them when they open the case. */
    public Applied ask(Dissent dissent, String why) {
        return settle(dissent, Side.ASKED, why, Score.OPEN);
    }

    /** 另行认定: there is nothing to blame. */
    public Applied clear(Dissent dissent, String why) {
        return settle(dissent, Side.OWN, why, new Score(Verdict.CLEAR, List.of(), ""));
    }

    /** 另行认定: the item does not apply. */
    public Applied leaveOut(Dissent dissent, String why) {
        return settle(dissent, Side.OWN, why, new Score(Verdict.NOT_APPLICABLE, List.of(), why));
    }

    /**
     * 另行认定: points for a reason of the item, which rest on all that either showed.
     *
     * @param points what one time costs
     * @param shown what else it rests on
     */
    public Applied deduct(Dissent dissent, Deductible reason, BigDecimal points, String why, List<Proof> shown) {
        var note = reason.needsNote() ? why : "";
        var proofs = proofs(dissent);
        proofs.addAll(shown);
        var deduction = new Deduction(sitting.newId(), dissent.item(), reason.id(), 1, points, note, proofs);
        return settle(dissent, Side.OWN, why, new Score(Verdict.DEDUCTED, List.of(deduction), ""));
    }

    /** All that differ in nothing but reasons or proofs and are open become as this side has them; each can be undone. */
    public int takeSlight(Side side, String why) {
        var slight = dissents().stream()
                .filter(Dissent::isSlight)
                .filter(dissent -> state(dissent) == SettlingState.OPEN)
                .toList();
        return (int) slight.stream()
                .filter(dissent -> take(dissent, side, why) instanceof Applied.Done)
                .count();
    }

    private Applied settle(Dissent dissent, Side side, String why, Score score) {
        var settlement = new Settlement(dissent.item(), side, why.strip(), first.last(), second.last());
        return sitting.act(new Change.Settled(settlement, score));
    }

    /** What facts of the case said in one review, a person says in this one. */
    private static Score spoken(Score score) {
        return score.proposed() ? new Score(score.verdict(), List.of(), score.note()) : score;
    }

    private List<Proof> proofs(Dissent dissent) {
        var all = new ArrayList<Proof>();
        Set<Object> places = new HashSet<>();
        for (var opinion : List.of(dissent.first(), dissent.second())) {
            for (var deduction : opinion.score().deductions()) {
                deduction.proofs().stream()
                        .filter(proof -> places.add(proof.anchor()))
                        .map(proof -> proof.as(sitting.newId()))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
