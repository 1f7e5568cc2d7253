package org.anjuan.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.standard.Formula.None;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome.AtMost;
import org.anjuan.standard.VetoOutcome.Barred;
import org.anjuan.standard.VetoOutcome.Decided;
import org.anjuan.standard.VetoOutcome.Minus;
import org.anjuan.standard.VetoOutcome.Unfit;

/** What makes the grades of a standard valid: every total has exactly one. */
final class GradeValidity {
    private static final String PATH = "grades.bands";

    private final Standard standard;
    private final List<GradeBand> bands;
    private final Report report;

    GradeValidity(Standard standard, Report report) {
        this.standard = standard;
        this.bands = standard.bands();
        this.report = report;
    }

    void check() {
        if (standard.formula() instanceof None) {
            if (!bands.isEmpty()) {
                report(Kind.GRADES_WITHOUT_TOTAL, PATH);
            }
            return;
        }
        if (bands.isEmpty()) {
            report(Kind.NO_GRADES, PATH);
            return;
        }
        names();
        limits();
        boolean sound = bands.stream().noneMatch(GradeValidity::isEmpty);
        bands.stream().filter(GradeValidity::isEmpty).forEach(band -> report(Kind.GRADE_EMPTY, at(band), band.name()));
        if (sound && neighbours()) {
            reach();
        }
    }

    private void names() {
        var firsts = new HashMap<String, String>();
        for (var band : bands) {
            var first = firsts.putIfAbsent(band.name(), at(band) + ".name");
            if (first != null) {
                report(Kind.DUPLICATE_ID, at(band) + ".name", band.name(), first);
            }
        }
        var names = firsts.keySet();
        if (!standard.vetoOutcome().equals(Decided.NONE)) {
            veto("veto", standard.vetoOutcome(), names);
        }
        standard.deductibles()
                .map(Deductible::cost)
                .flatMap(cost -> cost instanceof Cost.Veto veto ? Stream.ofNullable(veto.own()) : Stream.empty())
                .distinct()
                .forEach(own -> veto("veto", own, names));
    }

    private void veto(String path, VetoOutcome outcome, Set<String> names) {
        switch (outcome) {
            case Decided(var _, var grade, var _) -> known(path + ".grade", grade, names);
            case Barred(var grades) -> {
                grades.forEach(grade -> known(path + ".bar", grade, names));
                if (grades.contains(bands.getLast().name())) {
                    report(Kind.BARRED_LOWEST, path + ".bar", bands.getLast().name());
                }
            }
            case Minus(var points) -> report.positive(path + ".minus", "minus", points);
            case AtMost(var most) -> report.positive(path + ".at-most", "at-most", most);
            case Unfit _ -> {}
        }
    }

    private void known(String path, String grade, Set<String> names) {
        if (!names.contains(grade)) {
            report(Kind.UNKNOWN_VETO_GRADE, path, grade);
        }
    }

    private void limits() {
        for (var band : bands) {
            band.limits().stream()
                    .filter(limit -> standard.below(limit.in()).isEmpty())
                    .forEach(limit -> report(Kind.UNKNOWN_REFERENCE, at(band) + ".requires", band.name(), limit.in()));
        }
        if (!bands.getLast().limits().isEmpty()) {
            report(
                    Kind.LIMIT_ON_LOWEST,
                    at(bands.getLast()) + ".requires",
                    bands.getLast().name());
        }
    }

    /** Whether the grades follow each other without overlap or gap. */
    private boolean neighbours() {
        int before = report.size();
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
        return report.size() == before;
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
        var reach = Reach.of(standard);
        Stream.of(rounding.hold(reach.least()), rounding.hold(reach.most()))
                .map(total -> rounding.beforeGrading() ? rounding.round(total) : total)
                .distinct()
                .filter(total -> bands.stream().noneMatch(band -> band.holds(total)))
                .forEach(total -> report(Kind.GRADE_MISSING, PATH, total.toPlainString()));
    }

    private String at(GradeBand band) {
        return PATH + "[" + bands.indexOf(band) + "]";
    }

    private void report(Kind kind, String path, String... arguments) {
        report.add(kind, path, arguments);
    }
}
