package org.anjuan.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Dissent.Kind;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Finds where two reviews of one case by one standard differ. */
public final class Dissents {
    private final Standard standard;
    private final Review first;
    private final Review second;
    private final Outcome one;
    private final Outcome other;

    private Dissents(Standard standard, Review first, Review second) {
        this.standard = standard;
        this.first = first;
        this.second = second;
        one = Grading.of(standard, first);
        other = Grading.of(standard, second);
    }

    /**
     * Every item on which they differ: vetoes and what decides the grade first, then by points, then reasons, then proofs, and in the
     * order of the standard where that is the same.
     *
     * @throws IllegalArgumentException when a review is bound to another standard or version
     */
    public static List<Dissent> of(Standard standard, Review first, Review second) {
        return of(standard, first, second, Set.of());
    }

    /**
     * The same, with items on which they agree, as the last.
     *
     * @param besides ids of items that are wanted, whether they differ on them or not
     */
    public static List<Dissent> of(Standard standard, Review first, Review second, Set<String> besides) {
        var comparing = new Dissents(standard, first, second);
        return standard.items()
                .flatMap(item -> comparing.on(item, besides.contains(item.id())).stream())
                .sorted(Comparator.comparing((Dissent dissent) -> !dissent.veto())
                        .thenComparing(dissent -> !dissent.changesGrade())
                        .thenComparing(Dissent::kind)
                        .thenComparing(Dissent::stake, Comparator.reverseOrder()))
                .toList();
    }

    /** Whether the two say the same of an item, proofs aside. */
    public static boolean alike(Score mine, Score theirs) {
        return reasons(mine).equals(reasons(theirs)) && verdict(mine).equals(verdict(theirs));
    }

    private Optional<Dissent> on(Item item, boolean wanted) {
        var mine = first.score(item.id());
        var theirs = second.score(item.id());
        var stake = stake(item);
        return kind(mine, theirs, stake)
                .or(() -> wanted ? Optional.of(Kind.AGREED) : Optional.empty())
                .map(kind -> new Dissent(
                        item.id(),
                        kind,
                        stake,
                        one.vetoes().contains(item.id()) != other.vetoes().contains(item.id()),
                        changesGrade(item, mine, theirs),
                        new Opinion(mine, lost(one, item)),
                        new Opinion(theirs, lost(other, item))));
    }

    private static Optional<Kind> kind(Score mine, Score theirs, BigDecimal stake) {
        boolean onlyOne = mine.deductions().isEmpty() != theirs.deductions().isEmpty();
        if (stake.signum() != 0 || onlyOne) {
            return Optional.of(Kind.POINTS);
        }
        if (!alike(mine, theirs)) {
            return Optional.of(Kind.REASON);
        }
        return haveOwnProofs(mine, theirs) ? Optional.of(Kind.PROOF) : Optional.empty();
    }

    /** What counts of a verdict: doubt about items that cost the same is no difference. */
    private static Verdict verdict(Score score) {
        return score.verdict() == Verdict.UNSURE && !score.deductions().isEmpty() ? Verdict.DEDUCTED : score.verdict();
    }

    private static List<String> reasons(Score score) {
        return score.deductions().stream()
                .map(deduction -> deduction.reason() + " " + deduction.times() + " "
                        + deduction.points().stripTrailingZeros().toPlainString() + " " + deduction.isWaived())
                .sorted()
                .toList();
    }

    private static boolean haveOwnProofs(Score mine, Score theirs) {
        var ours = anchors(mine).toList();
        return !ours.isEmpty()
                && anchors(theirs).findAny().isPresent()
                && anchors(theirs).noneMatch(anchor -> ours.stream().anyMatch(own -> touch(own, anchor)));
    }

    private static Stream<Anchor> anchors(Score score) {
        return score.deductions().stream()
                .flatMap(deduction -> deduction.proofs().stream())
                .map(Proof::anchor);
    }

    /** That the same document is missing is the same proof, whatever range was searched. */
    private static boolean touch(Anchor one, Anchor other) {
        return switch (one) {
            case Anchor.OnPage here ->
                other instanceof Anchor.OnPage there
                        && here.page().equals(there.page())
                        && here.boxes().stream()
                                .anyMatch(box -> there.boxes().stream().anyMatch(box::overlaps));
            case Anchor.Absence absence ->
                other instanceof Anchor.Absence too && absence.document().equals(too.document());
        };
    }

    private BigDecimal stake(Item item) {
        var here = one.items().get(item.id());
        var there = other.items().get(item.id());
        if (here == null || there == null) {
            return BigDecimal.ZERO;
        }
        var between = here.lost()
                .subtract(there.lost())
                .abs()
                .max(here.got().subtract(there.got()).abs());
        return here.applies() == there.applies() ? between : between.max(item.points());
    }

    private static BigDecimal lost(Outcome outcome, Item item) {
        var account = outcome.items().get(item.id());
        return account == null ? BigDecimal.ZERO : account.lost();
    }

    private boolean changesGrade(Item item, Score mine, Score theirs) {
        return !Objects.equals(one.grade(), grade(first.with(item.id(), theirs)))
                || !Objects.equals(other.grade(), grade(second.with(item.id(), mine)));
    }

    private @Nullable String grade(Review review) {
        return Grading.of(standard, review).grade();
    }
}
