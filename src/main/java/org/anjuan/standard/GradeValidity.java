package org.anjuan.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes the grades of a standard valid: every total has exactly one. */
final class GradeValidity {
    private static final String PATH = "grades.bands";

    private final Standard standard;
    private final List<GradeBand> bands;
    private final List<StandardProblem> problems = new ArrayList<>();

    private GradeValidity(Standard standard) {
        this.standard = standard;
        this.bands = standard.bands();
    }

    static List<StandardProblem> problems(Standard standard) {
        var validity = new GradeValidity(standard);
        validity.check();
        return validity.problems;
    }

    private void check() {
        if (bands.isEmpty()) {
            report(Kind.NO_GRADES, PATH);
            return;
        }
        names();
        boolean sound = bands.stream().noneMatch(GradeValidity::isEmpty);
        bands.stream().filter(GradeValidity::isEmpty).forEach(band -> report(Kind.GRADE_EMPTY, at(band), band.name()));
        if (sound && neighbours()) {
            reach();
        }
    }

    private void names() {
        var names = new HashSet<String>();
        for (var band : bands) {
            if (!names.add(band.name())) {
                report(Kind.DUPLICATE_ID, at(band) + ".name", band.name());
            }
        }
        var grade = standard.vetoOutcome().grade();
        if (!names.contains(grade)) {
            report(Kind.UNKNOWN_VETO_GRADE, "veto.grade", grade);
        }
    }

    /** Whether the grades follow each other without overlap or gap. */
    private boolean neighbours() {
        int before = problems.size();
        var rising = bands.stream()
                .sorted(Comparator.comparing(GradeBand::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(GradeBand::to, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < rising.size(); i++) {
            var lower = rising.get(i - 1);
            var higher = rising.get(i);
            if (overlap(lower, higher)) {
                report(Kind.GRADES_OVERLAP, at(higher), lower.name(), higher.name());
            } else if (gap(lower, higher)) {
                report(Kind.GRADES_GAP, at(higher), lower.name(), higher.name());
            }
        }
        return problems.size() == before;
    }

    private static boolean isEmpty(GradeBand band) {
        var from = band.from();
        var to = band.to();
        if (from == null || to == null) {
            return false;
        }
        int order = from.compareTo(to);
        return order > 0 || (order == 0 && !(band.fromIncluded() && band.toIncluded()));
    }

    private static boolean overlap(GradeBand lower, GradeBand higher) {
        var end = lower.to();
        var begin = higher.from();
        if (end == null || begin == null) {
            return true;
        }
        int order = end.compareTo(begin);
        return order > 0 || (order == 0 && lower.toIncluded() && higher.fromIncluded());
    }

    /** Whether a total that may be graded lies above the lower and below the higher of two that do not overlap. */
    private boolean gap(GradeBand lower, GradeBand higher) {
        var end = requireNonNull(lower.to());
        var begin = requireNonNull(higher.from());
        var rounding = standard.rounding();
        if (!rounding.beforeGrading()) {
            return end.compareTo(begin) < 0 || (!lower.toIncluded() && !higher.fromIncluded());
        }
        int order = firstPrinted(end, !lower.toIncluded()).compareTo(begin);
        return order < 0 || (order == 0 && !higher.fromIncluded());
    }

    /** The least total as printed above the end of a grade, or at the end where that is free. */
    private BigDecimal firstPrinted(BigDecimal end, boolean isFree) {
        int digits = standard.rounding().digits();
        var up = end.setScale(digits, RoundingMode.CEILING);
        return isFree || up.compareTo(end) > 0 ? up : up.add(BigDecimal.ONE.movePointLeft(digits));
    }

    private void reach() {
        var rounding = standard.rounding();
        var least = rounding.floor() == null ? least() : least().max(rounding.floor());
        Stream.of(least, most())
                .map(total -> rounding.beforeGrading() ? rounding.round(total) : total)
                .filter(total -> bands.stream().noneMatch(band -> band.holds(total)))
                .forEach(total -> report(Kind.GRADE_MISSING, PATH, Validity.plain(total)));
    }

    private BigDecimal most() {
        return switch (standard.formula()) {
            case BasePlusShare(var base, var weight) -> base.add(weight);
            case Sum() -> points(Part.Kind.EARN);
            case FromFull(var full) -> full;
        };
    }

    private BigDecimal least() {
        var zero = switch (standard.formula()) {
            case BasePlusShare(var base, var _) -> base;
            case Sum() -> BigDecimal.ZERO;
            case FromFull(var full) -> full;
        };
        return zero.subtract(points(Part.Kind.DEDUCT));
    }

    private BigDecimal points(Part.Kind kind) {
        return standard.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.groups().stream())
                .map(group -> group.cap() == null ? group.sum() : group.sum().min(group.cap()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String at(GradeBand band) {
        return PATH + "[" + bands.indexOf(band) + "]";
    }

    private void report(Kind kind, String path, String... arguments) {
        problems.add(Validity.problem(kind, path, arguments));
    }
}
