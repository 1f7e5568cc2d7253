package org.anjuan.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.review.Change.Accepted;
import org.anjuan.review.Change.Amended;
import org.anjuan.review.Change.Answering;
import org.anjuan.review.Change.Commented;
import org.anjuan.review.Change.Corrected;
import org.anjuan.review.Change.Deducted;
import org.anjuan.review.Change.Dismissed;
import org.anjuan.review.Change.Judged;
import org.anjuan.review.Change.Moved;
import org.anjuan.review.Change.Noted;
import org.anjuan.review.Change.Ordered;
import org.anjuan.review.Change.Postponed;
import org.anjuan.review.Change.Proved;
import org.anjuan.review.Change.Redone;
import org.anjuan.review.Change.Reopened;
import org.anjuan.review.Change.Reproved;
import org.anjuan.review.Change.Reread;
import org.anjuan.review.Change.Settled;
import org.anjuan.review.Change.Stated;
import org.anjuan.review.Change.Submitted;
import org.anjuan.review.Change.Timed;
import org.anjuan.review.Change.Uncorrected;
import org.anjuan.review.Change.Undone;
import org.anjuan.review.Change.Unproved;
import org.anjuan.review.Change.Waived;
import org.anjuan.review.Change.Withdrawn;
import org.anjuan.review.Change.Worded;
import org.anjuan.review.Refused.Reason;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Applies changes to reviews by the rules of one standard; refuses what the standard or the status forbids. */
public record Judging(Standard standard) {

    /**
     * The review after the change.
     *
     * @param change any but {@link Undone} and {@link Redone}, which concern a {@link History}
     */
    public Applied apply(Review review, Change change) {
        return switch (change) {
            case Moved(Place place) -> done(review.at(place));
            case Timed(Duration read) -> done(review.readFor(read));
            case Answering(String question, String text) -> done(review.answering(question, text));
            case Reopened reopened -> reopen(review, reopened);
            case Undone _, Redone _ -> throw new IllegalArgumentException("A history undoes, not a review");
            default ->
                review.status() == Status.DRAFT
                        ? draft(review, change)
                        : Applied.refused(Reason.CLOSED, review.status().name());
        };
    }

    private Applied draft(Review review, Change change) {
        return switch (change) {
            case Judged judged -> judge(review, judged);
            case Deducted(Deduction deduction) -> deduct(review, deduction);
            case Amended amended -> amend(review, amended);
            case Withdrawn(String id) -> onDeduction(review, id, deduction -> done(without(review, deduction)));
            case Proved(String id, Proof proof) ->
                onDeduction(review, id, deduction -> prove(review, deduction, proof));
            case Unproved(String id, String proof) ->
                onDeduction(review, id, deduction -> unprove(review, deduction, proof));
            case Reproved(String id, Proof proof) ->
                onDeduction(review, id, deduction -> reprove(review, deduction, proof));
            case Worded(String id, String text) ->
                onDeduction(review, id, deduction -> done(put(review, deduction.worded(text))));
            case Waived(String id, String by) ->
                standard.terms().waivers()
                        ? onDeduction(review, id, deduction -> done(put(review, deduction.waived(by.strip()))))
                        : Applied.refused(Reason.NOT_WAIVABLE, id);
            case Stated(String fact, String answer) -> state(review, fact, answer);
            case Noted(String item, String text) ->
                standard.item(item).isPresent()
                        ? done(review.with(item, review.score(item).with(text)))
                        : Applied.refused(Reason.UNKNOWN_ITEM, item);
            case Commented(String text) -> done(review.withComment(text));
            case Accepted(Finding finding, Deduction deduction) -> accept(review, finding, deduction);
            case Dismissed(Finding finding, Ground ground, String note) ->
                handle(review, finding, new Handling.Dismissed(ground, note));
            case Postponed(Finding finding) -> handle(review, finding, new Handling.Postponed());
            case Corrected(var paper) -> done(review.with(review.noticed().with(paper)));
            case Uncorrected(var page) -> done(review.with(review.noticed().withoutPaperOn(page)));
            case Reread(var line) -> done(review.with(review.noticed().with(line)));
            case Ordered(var order) -> done(review.arranged(order));
            case Settled settled -> settle(review, settled);
            case Submitted _ -> submit(review);
            case Moved _, Timed _, Answering _, Reopened _, Undone _, Redone _ -> throw new AssertionError(change);
        };
    }

    private Applied judge(Review review, Judged judged) {
        var after = review;
        for (var item : judged.items()) {
            if (standard.item(item).isEmpty()) {
                return Applied.refused(Reason.UNKNOWN_ITEM, item);
            }
            var score = review.score(item);
            boolean keeps = judged.verdict() == Verdict.UNSURE || judged.verdict() == Verdict.DEDUCTED;
            if (judged.verdict() == Verdict.DEDUCTED && score.deductions().isEmpty()) {
                return Applied.refused(Reason.NOT_A_VERDICT, judged.verdict().name());
            }
            if (!score.deductions().isEmpty() && !keeps && judged.verdict() != Verdict.OPEN) {
                return Applied.refused(Reason.HAS_DEDUCTIONS, item);
            }
            if (judged.verdict() == Verdict.NOT_APPLICABLE && needsReason(judged, score)) {
                return Applied.refused(Reason.NOTE_NEEDED, item);
            }
            var judgedScore = score.with(judged.verdict(), keeps ? score.deductions() : List.of());
            after = after.with(item, judged.note().isEmpty() ? judgedScore : judgedScore.with(judged.note()));
        }
        return done(after);
    }

    private boolean needsReason(Judged judged, Score score) {
        return standard.terms().without().needsReason()
                && judged.note().isBlank()
                && score.note().isBlank();
    }

    private Applied state(Review review, String fact, String answer) {
        boolean possible = standard.terms()
                .fact(fact)
                .filter(known -> answer.isEmpty() || known.answers().contains(answer))
                .isPresent();
        return possible
                ? done(Facts.state(standard, review, fact, answer))
                : Applied.refused(Reason.UNKNOWN_FACT, fact);
    }

    private Applied deduct(Review review, Deduction deduction) {
        if (review.deduction(deduction.id()).isPresent()) {
            return Applied.refused(Reason.ALREADY_THERE, deduction.id());
        }
        if (deduction.isWaived()) {
            return Applied.refused(Reason.NOT_WAIVABLE, deduction.id());
        }
        var proofs = deduction.proofs().stream().map(Proof::id).toList();
        var taken = proofs.stream()
                .filter(id -> isTaken(review, id) || Collections.frequency(proofs, id) > 1)
                .findFirst();
        return taken.map(id -> Applied.refused(Reason.ALREADY_THERE, id))
                .or(() -> objection(deduction))
                .or(() -> exclusion(review, deduction))
                .orElseGet(() -> done(put(review, deduction.worded(""))));
    }

    private Applied amend(Review review, Amended amended) {
        if (amended.times() < 1) {
            return Applied.refused(Reason.POINTS_NOT_ALLOWED, amended.deduction());
        }
        return onDeduction(review, amended.deduction(), old -> {
            var corrected = old.with(amended.times(), amended.points(), amended.note());
            return objection(corrected).orElseGet(() -> done(put(review, corrected)));
        });
    }

    /** Why the standard does not allow the deduction, or empty when it does. */
    private Optional<Applied> objection(Deduction deduction) {
        Optional<Item> item = standard.item(deduction.item());
        if (item.isEmpty()) {
            return Optional.of(Applied.refused(Reason.UNKNOWN_ITEM, deduction.item()));
        }
        var reason = item.get().deductible(deduction.reason());
        if (reason.isEmpty()) {
            return Optional.of(Applied.refused(Reason.UNKNOWN_REASON, deduction.reason()));
        }
        if (!Price.allowed(reason.get().cost(), item.get(), deduction)) {
            return Optional.of(Applied.refused(Reason.POINTS_NOT_ALLOWED, deduction.item()));
        }
        if (reason.get().needsNote() && deduction.note().isBlank()) {
            return Optional.of(Applied.refused(Reason.NOTE_NEEDED, deduction.item()));
        }
        return Optional.empty();
    }

    /** Why a reason cannot be given beside those already given, or empty when it can. */
    private Optional<Applied> exclusion(Review review, Deduction deduction) {
        var item = standard.item(deduction.item()).orElseThrow();
        var reason = item.deductible(deduction.reason()).orElseThrow();
        boolean excluded = review.score(item.id()).deductions().stream()
                .flatMap(other -> item.deductible(other.reason()).stream())
                .anyMatch(reason::excludes);
        return excluded ? Optional.of(Applied.refused(Reason.EXCLUSIVE, item.id())) : Optional.empty();
    }

    private Applied prove(Review review, Deduction deduction, Proof proof) {
        return isTaken(review, proof.id())
                ? Applied.refused(Reason.ALREADY_THERE, proof.id())
                : done(put(review, deduction.with(proof)));
    }

    private Applied reprove(Review review, Deduction deduction, Proof proof) {
        return deduction.proofs().stream().anyMatch(any -> any.id().equals(proof.id()))
                ? done(put(review, deduction.reproved(proof)))
                : Applied.refused(Reason.UNKNOWN_SUBJECT, proof.id());
    }

    private static boolean isTaken(Review review, String proof) {
        return review.deductions()
                .flatMap(any -> any.proofs().stream())
                .anyMatch(any -> any.id().equals(proof));
    }

    private Applied unprove(Review review, Deduction deduction, String proof) {
        return deduction.proofs().stream().anyMatch(any -> any.id().equals(proof))
                ? done(put(review, deduction.withoutProof(proof)))
                : Applied.refused(Reason.UNKNOWN_SUBJECT, proof);
    }

    /** The deduction is new, or stands in place of the one that was there. */
    private Applied accept(Review review, Finding finding, Deduction deduction) {
        if (FindingStand.of(finding, review).state() == FindingStand.State.ACCEPTED
                && review.noticed()
                        .of(finding)
                        .filter(new Handling.Accepted(deduction.id())::equals)
                        .isEmpty()) {
            return Applied.refused(Reason.ALREADY_THERE, deduction.id());
        }
        var there = review.deduction(deduction.id());
        var applied = there.isEmpty() ? deduct(review, deduction) : widen(review, there.get(), deduction);
        return applied instanceof Applied.Done(Review after)
                ? done(after.with(after.noticed().with(new Handled(finding, new Handling.Accepted(deduction.id())))))
                : applied;
    }

    private Applied widen(Review review, Deduction there, Deduction deduction) {
        boolean same = there.item().equals(deduction.item())
                && there.reason().equals(deduction.reason())
                && there.waiver().equals(deduction.waiver());
        boolean takes = deduction.proofs().stream()
                .map(Proof::id)
                .anyMatch(id -> isTaken(review, id)
                        && there.proofs().stream().noneMatch(own -> own.id().equals(id)));
        if (!same || takes) {
            return Applied.refused(Reason.ALREADY_THERE, deduction.id());
        }
        return objection(deduction).orElseGet(() -> done(put(review, deduction)));
    }

    private static Applied handle(Review review, Finding finding, Handling handling) {
        return FindingStand.of(finding, review).state() == FindingStand.State.ACCEPTED
                ? Applied.refused(Reason.HAS_DEDUCTIONS, finding.check())
                : done(review.with(review.noticed().with(new Handled(finding, handling))));
    }

    /** What the item was before is gone; what was decided must be allowed by the standard like any other judgement. */
    private Applied settle(Review review, Settled settled) {
        var item = settled.settlement().item();
        if (standard.item(item).isEmpty()) {
            return Applied.refused(Reason.UNKNOWN_ITEM, item);
        }
        var after = done(review.with(item, Score.OPEN));
        for (var change : CarryOver.of(item, settled.score())) {
            after = after instanceof Applied.Done(Review next) ? draft(next, change) : after;
        }
        return after instanceof Applied.Done(Review next) ? done(next.with(settled.settlement())) : after;
    }

    private Applied submit(Review review) {
        long open = Emptied.waiting(standard, review).count();
        return open == 0
                ? done(review.with(Status.SUBMITTED))
                : Applied.refused(Reason.ITEMS_OPEN, Long.toString(open));
    }

    private static Applied reopen(Review review, Reopened reopened) {
        boolean possible =
                review.status() == Status.SUBMITTED && !reopened.why().isBlank();
        return possible
                ? done(review.with(Status.DRAFT))
                : Applied.refused(Reason.CANNOT_REOPEN, review.status().name());
    }

    private static Review put(Review review, Deduction deduction) {
        var score = review.score(deduction.item());
        var known = score.deductions().stream().anyMatch(any -> any.id().equals(deduction.id()));
        var all = new ArrayList<>(score.deductions());
        if (known) {
            all.replaceAll(any -> any.id().equals(deduction.id()) ? deduction : any);
        } else {
            all.add(deduction);
        }
        var verdict = score.verdict() == Verdict.UNSURE ? Verdict.UNSURE : Verdict.DEDUCTED;
        return review.with(deduction.item(), score.with(verdict, all));
    }

    private static Review without(Review review, Deduction deduction) {
        var score = review.score(deduction.item());
        var rest = score.deductions().stream()
                .filter(any -> !any.id().equals(deduction.id()))
                .toList();
        boolean reopens = rest.isEmpty() && score.verdict() == Verdict.DEDUCTED;
        return review.with(deduction.item(), score.with(reopens ? Verdict.OPEN : score.verdict(), rest));
    }

    private static Applied onDeduction(Review review, String id, Function<Deduction, Applied> act) {
        return review.deduction(id).map(act).orElseGet(() -> Applied.refused(Reason.UNKNOWN_SUBJECT, id));
    }

    private static Applied done(Review review) {
        return new Applied.Done(review);
    }
}
