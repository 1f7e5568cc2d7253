package org.anjuan.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Part;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.View;
import org.jspecify.annotations.Nullable;

/**
 * 计算过程: all quantities between the marks and the total, so that a person can redo it by hand from what is printed.
 *
 * @param bounds headings, groups and parts of whose sum a cap left a part only, from the innermost out
 * @param groups of the parts that count, in the order of the standard
 * @param dimensions in their order
 * @param steps from the sums to the grade
 */
public record Working(List<Bound> bounds, List<GroupLine> groups, List<DimensionLine> dimensions, List<Step> steps) {
    public Working {
        bounds = List.copyOf(bounds);
        groups = List.copyOf(groups);
        dimensions = List.copyOf(dimensions);
        steps = List.copyOf(steps);
    }

    /** The working of a review by the standard it is bound to. */
    public static Working of(Standard standard, Review review) {
        return new WorkingOut(standard, review).work();
    }

    /** The dimensions of another set, in their order. */
    public static List<DimensionLine> by(View view, Standard standard, Review review) {
        var lines = new DimensionLines(standard, review, Grading.of(standard, review));
        return view.dimensions().stream()
                .map(dimension -> lines.line(dimension, item -> view.byItem().get(item.id()), _ -> List.of()))
                .toList();
    }

    /**
     * A heading, group or part whose cap held.
     *
     * @param of its id
     * @param cap the most that counts
     * @param sum what stands below it lost or gave together
     */
    public record Bound(Level level, Part.Kind kind, String of, String title, BigDecimal sum, BigDecimal cap) {

        /** What a cap stands at. */
        public enum Level {
            HEADING,
            GROUP,
            PART
        }
    }

    /**
     * One group's account.
     *
     * @param sum what its items lost or gave, before the group's cap
     * @param lost what counts of it, in a bonus part too
     * @param got what is left to it or given by it
     * @param withheld points that stay possible but are not earned, since their items do not apply
     */
    public record GroupLine(
            Part.Kind kind,
            String id,
            String title,
            BigDecimal possible,
            BigDecimal sum,
            BigDecimal lost,
            BigDecimal got,
            BigDecimal withheld,
            boolean emptied) {
        public boolean isCapped() {
            return lost.compareTo(sum) < 0;
        }
    }

    /**
     * One dimension's account; vetoes, earned points and deducted points are never added together. Points count in an item's
     * main dimension only.
     *
     * @param vetoes how many items it has of which a reason is a veto
     * @param vetoesHeld how many of them hold
     * @param possible what its earning items bring to the points that could be earned, those left out whose points stay, too
     * @param earned points left to them
     * @param deducted points its deducting items took, before caps of groups
     * @param problems deductions in its items; what gives points is none
     * @param further deductions in items that also bear on it
     */
    public record DimensionLine(
            Dimension dimension,
            int vetoes,
            int vetoesHeld,
            BigDecimal possible,
            BigDecimal earned,
            BigDecimal deducted,
            int problems,
            int further) {
        private static final int RATE_DIGITS = 4;

        public BigDecimal lost() {
            return possible.subtract(earned);
        }

        /** Earned of possible, 0 to 1 with four digits; none where nothing could be earned (无分). */
        public Optional<BigDecimal> rate() {
            return possible.signum() == 0
                    ? Optional.empty()
                    : Optional.of(earned.divide(possible, RATE_DIGITS, RoundingMode.HALF_UP));
        }
    }

    /** What one group, item or part adds to a sum. */
    public record Term(String of, BigDecimal points) {}

    /** One step of the calculation. */
    public sealed interface Step {

        /** A veto holds and decides; nothing else is worked out. There may be no total. */
        record Vetoed(List<String> items, @Nullable BigDecimal total, String grade) implements Step {}

        /** A veto holds by which the case cannot be graded. */
        record Unfit(List<String> items, String result) implements Step {}

        /** No total is meant: the standard is a list of what to check. */
        record Unscored() implements Step {}

        /** P, the points of the earning items that apply. */
        record Possible(List<Term> terms, BigDecimal sum) implements Step {}

        /** E, the points earned. */
        record Earned(List<Term> terms, BigDecimal sum) implements Step {}

        /** D, the points deducted. */
        record Deducted(List<Term> terms, BigDecimal sum) implements Step {}

        /** O, what items lost beyond their own points. */
        record Overflowed(List<Term> terms, BigDecimal sum) implements Step {}

        /** V, what vetoes take from the total. */
        record TakenByVeto(List<Term> terms, BigDecimal sum) implements Step {}

        /** B, the points that bonus parts give. */
        record Given(List<Term> terms, BigDecimal sum) implements Step {}

        /** Nothing could be earned, so there is no share and no total. */
        record NothingApplies() implements Step {}

        /** {@code base + weight × E ÷ P − D = exact}. */
        record Shared(
                BigDecimal base,
                BigDecimal weight,
                BigDecimal earned,
                BigDecimal possible,
                BigDecimal deducted,
                BigDecimal exact)
                implements Step {}

        /** {@code weight × E ÷ P = quotient}, which is rounded before anything else. */
        record Share(BigDecimal weight, BigDecimal earned, BigDecimal possible, BigDecimal quotient) implements Step {}

        /** A share as it counts where shares are rounded. */
        record ShareRounded(Rounding rounding, BigDecimal share) implements Step {}

        /** {@code base + share − D = exact}, of a share that was rounded. */
        record BaseAdded(BigDecimal base, BigDecimal share, BigDecimal deducted, BigDecimal exact) implements Step {}

        /** The share less D fell below the least it can be. */
        record ShareFloored(BigDecimal share, BigDecimal least) implements Step {}

        /** {@code worth × E ÷ P = quotient}, what one part brings. */
        record PartShare(String part, BigDecimal worth, BigDecimal earned, BigDecimal possible, BigDecimal quotient)
                implements Step {}

        /** The shares of the parts together, less D. */
        record PartsAdded(List<Term> shares, BigDecimal deducted, BigDecimal exact) implements Step {}

        /** {@code before − O − V + B = exact}. */
        record Adjusted(Sums sums, BigDecimal before, BigDecimal exact) implements Step {}

        /** {@code from − D = exact}, from what was earned or from a full total. */
        record Subtracted(BigDecimal from, BigDecimal deducted, BigDecimal exact) implements Step {}

        /** The total was below the least there is. */
        record Floored(BigDecimal exact, BigDecimal floor) implements Step {}

        /** The total was above the highest there is. */
        record Ceiled(BigDecimal exact, BigDecimal ceiling) implements Step {}

        /** The most that vetoes leave of the total. */
        record Limited(List<String> items, BigDecimal exact, BigDecimal most) implements Step {}

        /** The total as printed. */
        record Rounded(Rounding rounding, BigDecimal total) implements Step {}

        /** A grade the total reaches cannot be had, for a veto or for what was lost in one place. */
        record Missed(String grade, String by) implements Step {}

        /** The grade, read from the rounded total or from the exact one. */
        record Graded(BigDecimal read, GradeBand band) implements Step {}
    }
}
