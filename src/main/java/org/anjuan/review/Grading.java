package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Works out what a review comes to, by exact decimals. */
public final class Grading {
    private final Standard standard;
    private final Review review;
    private final Accounting accounts;
    private final Vetoes vetoes;

    private Grading(Standard standard, Review review) {
        this.standard = standard;
        this.review = review;
        this.accounts = Accounting.of(standard, review);
        this.vetoes = Vetoes.of(standard, review);
    }

    /**
     * The outcome of the review by the standard.
     *
     * @throws IllegalArgumentException when the review is bound to another standard or version
     */
    public static Outcome of(Standard standard, Review review) {
        if (!standard.ref().equals(review.standard())) {
            throw new IllegalArgumentException(review.standard() + " is not measured by " + standard.ref());
        }
        return new Grading(standard, review).work();
    }

    private Outcome work() {
        var sums = sums();
        var deciding = vetoes.deciding().orElse(null);
        return deciding == null ? counted(sums) : decided(sums, deciding);
    }

    private Outcome decided(Sums sums, VetoOutcome deciding) {
        return switch (deciding) {
            case VetoOutcome.Decided(var total, var grade, var _) ->
                outcome(sums, total, printed(total), grade, deciding, List.of());
            case VetoOutcome.Unfit(var result) -> outcome(sums, null, null, result, deciding, List.of());
            case VetoOutcome.Barred _, VetoOutcome.Minus _, VetoOutcome.AtMost _ -> throw new AssertionError(deciding);
        };
    }

    private Outcome counted(Sums sums) {
        var plain = new Totals(standard, accounts.parts(), sums).plain();
        var exact = plain == null ? null : vetoes.limit(standard.rounding().hold(plain));
        var total = printed(exact);
        var read = standard.rounding().beforeGrading() ? total : exact;
        var grades = new Grades(standard, review, accounts, vetoes);
        var grade = read == null ? null : grades.of(read);
        return outcome(sums, exact, total, grade, null, grades.missed());
    }

    private Outcome outcome(
            Sums sums,
            @Nullable BigDecimal exact,
            @Nullable BigDecimal total,
            @Nullable String grade,
            @Nullable VetoOutcome deciding,
            List<Outcome.Missed> missed) {
        int open = vetoes.ended() ? 0 : Emptied.unsettled(standard, review).size();
        return new Outcome(
                accounts.items(),
                accounts.headings(),
                accounts.groups(),
                accounts.parts(),
                sums,
                exact,
                total,
                grade,
                vetoes.items(),
                deciding,
                missed,
                open);
    }

    private @Nullable BigDecimal printed(@Nullable BigDecimal exact) {
        return exact == null ? null : standard.rounding().round(exact);
    }

    private Sums sums() {
        var overflow =
                accounts.items().values().stream().map(ItemOutcome::overflow).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sums(
                sum(Part.Kind.EARN, PartOutcome::got),
                sum(Part.Kind.EARN, PartOutcome::possible),
                sum(Part.Kind.DEDUCT, PartOutcome::lost),
                overflow,
                vetoes.minus(),
                sum(Part.Kind.BONUS, PartOutcome::got));
    }

    private BigDecimal sum(Part.Kind kind, Function<PartOutcome, BigDecimal> points) {
        return standard.parts(kind)
                .map(part -> points.apply(requireNonNull(accounts.parts().get(part.id()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
