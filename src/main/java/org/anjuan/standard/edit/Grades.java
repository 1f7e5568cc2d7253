package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Changes grades so that what hangs on them follows. */
public final class Grades {
    private Grades() {}

    /** Three grades with the lines that are drawn most often, 90 and 60. */
    static List<GradeBand> usual(List<String> names) {
        var ninety = new BigDecimal(90);
        var sixty = new BigDecimal(60);
        return List.of(
                new GradeBand(names.get(0), ninety, true, null, false),
                new GradeBand(names.get(1), sixty, true, ninety, false),
                new GradeBand(names.get(2), null, false, sixty, false));
    }

    /** One grade more, above the lowest: it has the upper half of what that had. */
    public static UnaryOperator<Standard> added(String name) {
        return standard -> {
            var bands = new ArrayList<>(standard.bands());
            var lowest = bands.removeLast();
            var to = lowest.to();
            var line = to == null ? new BigDecimal(60) : half(to);
            bands.add(new GradeBand(name, line, true, to, lowest.toIncluded()));
            bands.add(new GradeBand(lowest.name(), lowest.from(), lowest.fromIncluded(), line, false));
            return new StandardForm(standard).bands(List.copyOf(bands)).made();
        };
    }

    private static BigDecimal half(BigDecimal points) {
        return points.divide(new BigDecimal(2)).setScale(0, RoundingMode.DOWN);
    }

    /** A grade less; what it had falls to the next lower one, of the lowest to the next higher. The last one stays. */
    public static UnaryOperator<Standard> removed(int index) {
        return standard -> {
            var bands = new ArrayList<>(standard.bands());
            if (bands.size() == 1) {
                return standard;
            }
            var gone = bands.remove(index);
            if (index < bands.size()) {
                var next = bands.get(index);
                bands.set(
                        index,
                        new GradeBand(
                                next.name(),
                                next.from(),
                                next.fromIncluded(),
                                gone.to(),
                                gone.toIncluded(),
                                next.limits()));
            } else {
                var next = bands.removeLast();
                bands.add(new GradeBand(next.name(), gone.from(), gone.fromIncluded(), next.to(), next.toIncluded()));
            }
            return new StandardForm(standard).bands(List.copyOf(bands)).made();
        };
    }

    /** Another name for a grade, also where a veto leads to it or bars it. */
    public static UnaryOperator<Standard> named(int index, String name) {
        return standard -> {
            var old = standard.bands().get(index);
            var bands = new ArrayList<>(standard.bands());
            bands.set(index, with(old, name, old.from(), old.to()));
            boolean isGone = bands.stream().noneMatch(band -> band.name().equals(old.name()));
            UnaryOperator<String> rename = grade -> isGone && grade.equals(old.name()) ? name : grade;
            return References.vetoes(
                    new StandardForm(standard).bands(bands).made(), outcome -> renamed(outcome, rename));
        };
    }

    private static VetoOutcome renamed(VetoOutcome outcome, UnaryOperator<String> rename) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) ->
                new VetoOutcome.Decided(total, rename.apply(grade), stops);
            case VetoOutcome.Barred(var grades) ->
                new VetoOutcome.Barred(grades.stream().map(rename).toList());
            case VetoOutcome.Unfit _, VetoOutcome.Minus _, VetoOutcome.AtMost _ -> outcome;
        };
    }

    /** Another lower end of a grade; the upper end of the next lower grade goes along where it met it. */
    public static UnaryOperator<Standard> from(int index, BigDecimal points) {
        return standard -> {
            var bands = new ArrayList<>(standard.bands());
            var old = bands.get(index);
            bands.set(index, with(old, old.name(), points, old.to()));
            if (index + 1 < bands.size() && meets(old, bands.get(index + 1))) {
                var lower = bands.get(index + 1);
                bands.set(index + 1, with(lower, lower.name(), lower.from(), points));
            }
            return new StandardForm(standard).bands(List.copyOf(bands)).made();
        };
    }

    /** Other conditions that a grade hangs on beside the total. */
    public static UnaryOperator<Standard> limits(int index, UnaryOperator<List<GradeLimit>> act) {
        return standard -> {
            var bands = new ArrayList<>(standard.bands());
            var old = bands.get(index);
            bands.set(
                    index,
                    new GradeBand(
                            old.name(),
                            old.from(),
                            old.fromIncluded(),
                            old.to(),
                            old.toIncluded(),
                            act.apply(new ArrayList<>(old.limits()))));
            return new StandardForm(standard).bands(List.copyOf(bands)).made();
        };
    }

    private static boolean meets(GradeBand upper, GradeBand lower) {
        var from = upper.from();
        var to = lower.to();
        return from != null && to != null && from.compareTo(to) == 0;
    }

    private static GradeBand with(GradeBand band, String name, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new GradeBand(name, from, band.fromIncluded(), to, band.toIncluded(), band.limits());
    }
}
