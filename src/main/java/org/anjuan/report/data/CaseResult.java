package org.anjuan.report.data;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A finished case: its review, what it comes to, and its deductions in the order of the standard.
 *
 * @param position place in the roster, from 1
 */
public record CaseResult(
        int position,
        CaseEntry entry,
        CaseFile file,
        Reviewer reviewer,
        Review review,
        Outcome outcome,
        List<DeductionRow> deductions,
        @Nullable LocalDateTime began,
        @Nullable LocalDateTime ended) {
    public CaseResult {
        deductions = List.copyOf(deductions);
    }

    static CaseResult of(int position, ReviewedCase reviewed, Standard standard, Outcome outcome) {
        return new CaseResult(
                position,
                reviewed.entry(),
                reviewed.file(),
                reviewed.reviewer(),
                reviewed.review(),
                outcome,
                Accounts.of(standard, reviewed, outcome),
                reviewed.began(),
                reviewed.ended());
    }

    /** The printed total, empty when nothing applied that could be earned. */
    public Optional<BigDecimal> total() {
        return Optional.ofNullable(outcome.total());
    }

    public Optional<String> grade() {
        return Optional.ofNullable(outcome.grade());
    }

    /** Whether a veto decided the case. */
    public boolean vetoed() {
        return outcome.vetoed();
    }

    /** Whether a veto holds, whatever it leads to. */
    public boolean hasVeto() {
        return !outcome.vetoes().isEmpty();
    }

    /** Whether the case lost no point and no veto holds. */
    public boolean clean() {
        return !hasVeto() && deductions.stream().allMatch(DeductionRow::veto);
    }

    /** Deductions of parts of one kind, in the order of the standard. */
    public List<DeductionRow> deductions(Part.Kind kind) {
        return deductions.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Deductions of one item, in the order they were made. */
    public List<DeductionRow> deductions(Item item) {
        return deductions.stream()
                .filter(row -> row.item().id().equals(item.id()))
                .toList();
    }

    public ItemOutcome outcome(Item item) {
        return outcome.items().getOrDefault(item.id(), ItemOutcome.none(false));
    }

    public boolean applies(Item item) {
        return review.score(item.id()).verdict() != Verdict.NOT_APPLICABLE;
    }

    /** Items with a verdict, in the order of the standard. */
    public List<Item> items(Standard standard, Verdict verdict) {
        return standard.items()
                .filter(item -> review.score(item.id()).verdict() == verdict)
                .toList();
    }
}
