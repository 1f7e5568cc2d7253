package org.anjuan.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.Without;

/** A standard in five lines, for a last look before it is used: items, total, grades, vetoes, what is not judged. */
public record StandardSummary(Words words) {
    private static final String AND = "working.and";

    /** The lines, those that say nothing of this standard left out. */
    public List<String> of(Standard standard) {
        return List.of(items(standard), total(standard), grades(standard), vetoes(standard), without(standard)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String items(Standard standard) {
        var parts = standard.parts().stream().map(this::part).collect(Collectors.joining(words.say(AND)));
        return words.say(
                "summary.items",
                standard.items().count(),
                standard.deductibles().count(),
                parts);
    }

    private String part(Part part) {
        long items =
                part.groups().stream().mapToLong(group -> group.items().size()).sum();
        boolean isWorth = part.kind() == Part.Kind.EARN || part.kind() == Part.Kind.BONUS;
        return isWorth
                ? words.say("summary.part.worth", part.title(), items, WorkingWords.plain(part.sum()))
                : words.say("summary.part", part.title(), items);
    }

    private String total(Standard standard) {
        var sum = standard.parts(Part.Kind.EARN).map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (standard.formula()) {
            case Formula.BasePlusShare(var base, var weight, var _) ->
                rounded(
                        standard,
                        base.signum() == 0
                                ? words.say("summary.total.share", WorkingWords.plain(weight))
                                : words.say(
                                        "summary.total.base", WorkingWords.plain(base), WorkingWords.plain(weight)));
            case Formula.Sum() -> rounded(standard, words.say("summary.total.sum", WorkingWords.plain(sum)));
            case Formula.FromFull(var full) ->
                rounded(standard, words.say("summary.total.full", WorkingWords.plain(full)));
            case Formula.ByParts(var worths)
            when worths.size() == 1 ->
                rounded(
                        standard,
                        words.say(
                                "summary.total.share",
                                WorkingWords.plain(worths.values().iterator().next())));
            case Formula.ByParts(var worths) ->
                rounded(
                        standard,
                        words.say(
                                "summary.total.parts",
                                worths.entrySet().stream()
                                        .map(worth -> title(standard, worth.getKey()) + " "
                                                + WorkingWords.plain(worth.getValue()))
                                        .collect(Collectors.joining(words.say(AND)))));
            case Formula.None() -> words.say("summary.total.none");
        };
    }

    private static String title(Standard standard, String part) {
        return standard.parts().stream()
                .filter(each -> each.id().equals(part))
                .map(Part::title)
                .findFirst()
                .orElse(part);
    }

    private String rounded(Standard standard, String total) {
        var rounding = standard.rounding();
        var mode = rounding.mode() == RoundingMode.HALF_UP
                ? "HALF_UP"
                : rounding.mode() == RoundingMode.DOWN ? "DOWN" : "HALF_EVEN";
        return words.say("summary.rounded", total, rounding.digits(), words.say("summary.mode." + mode));
    }

    private String grades(Standard standard) {
        return standard.bands().isEmpty()
                ? ""
                : words.say(
                        "summary.grades",
                        standard.bands().stream().map(this::band).collect(Collectors.joining(words.say(AND))));
    }

    private String band(GradeBand band) {
        var from = band.from();
        return from == null
                ? words.say("summary.grade.rest", band.name())
                : words.say(
                                band.fromIncluded() ? "summary.grade.from" : "summary.grade.above",
                                band.name(),
                                WorkingWords.plain(from))
                        + limits(band.limits());
    }

    /** What must hold besides; places with the same limit are counted. */
    private String limits(List<GradeLimit> limits) {
        var same = limits.stream()
                .collect(Collectors.groupingBy(
                        limit -> limit.at(""),
                        LinkedHashMap::new,
                        Collectors.mapping(GradeLimit::in, Collectors.toList())));
        return same.entrySet().stream()
                .map(each -> limit(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    private String limit(GradeLimit limit, List<String> places) {
        var where = words.say(
                places.size() == 1 ? "summary.grade.one" : "summary.grade.each", places.getFirst(), places.size());
        var lost = limit.mostLost();
        var problems = limit.mostProblems();
        var zeros = limit.mostZeros();
        return (lost == null ? "" : words.say("summary.grade.lost", where, WorkingWords.plain(lost)))
                + (problems == null ? "" : counted("problems", where, problems))
                + (zeros == null ? "" : counted("zeros", where, zeros));
    }

    /** So many at most; none of them is said otherwise. */
    private String counted(String what, String where, int most) {
        return words.say(most == 0 ? "summary.grade.no" + what : "summary.grade." + what, where, most);
    }

    private String vetoes(Standard standard) {
        var reasons = new LinkedHashMap<String, Integer>();
        standard.items()
                .flatMap(item -> item.deductibles().stream())
                .map(Deductible::cost)
                .filter(Cost.Veto.class::isInstance)
                .map(cost -> outcome(standard.outcome((Cost.Veto) cost)))
                .forEach(outcome -> reasons.merge(outcome, 1, Integer::sum));
        return reasons.isEmpty()
                ? words.say("summary.veto.none")
                : words.say(
                        "summary.vetoes",
                        reasons.entrySet().stream()
                                .map(each -> words.say("summary.veto", each.getValue(), each.getKey()))
                                .collect(Collectors.joining(words.say("summary.veto.and"))));
    }

    private String outcome(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) -> {
                var zero = total == null
                        ? words.say("summary.veto.untotalled", grade)
                        : words.say("summary.veto.total", WorkingWords.plain(total), grade);
                yield stops ? words.say("summary.veto.stops", zero) : zero;
            }
            case VetoOutcome.Unfit(var result) -> words.say("summary.veto.unfit", result);
            case VetoOutcome.Barred(var grades) ->
                words.say("summary.veto.barred", String.join(words.say(AND), grades));
            case VetoOutcome.Minus(var points) -> words.say("summary.veto.minus", WorkingWords.plain(points));
            case VetoOutcome.AtMost(var most) -> words.say("summary.veto.atmost", WorkingWords.plain(most));
        };
    }

    /** What becomes of the points of items that are not judged; the policy of the first that can earn, and how many differ. */
    private String without(Standard standard) {
        var policies = standard.parts(Part.Kind.EARN)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .map(item -> policy(standard, item))
                .toList();
        if (policies.isEmpty()) {
            return "";
        }
        var counted = policies.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return words.say(
                "summary.without",
                counted.entrySet().stream()
                        .map(entry -> counted.size() == 1
                                ? entry.getKey()
                                : words.say("summary.without.some", entry.getKey(), entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(words.say(AND))));
    }

    private String policy(Standard standard, Item item) {
        boolean isScaled =
                standard.formula() instanceof Formula.BasePlusShare || standard.formula() instanceof Formula.ByParts;
        boolean isLost =
                item.rules().without() == Without.SUBTRACTS || (item.rules().without() == Without.LEAVES && !isScaled);
        return words.say(
                item.rules().without() == Without.FULL
                        ? "summary.without.full"
                        : isLost ? "summary.without.lost" : "summary.without.scaled");
    }
}
