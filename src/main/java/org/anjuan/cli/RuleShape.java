package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** The rules of a standard as JSON gives them: a kind, and only the figures that the kind has. */
final class RuleShape {
    private RuleShape() {}

    /** How a total comes about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormulaShape(
            String kind,
            @Nullable String base,
            @Nullable String weight,
            @Nullable String full,
            @Nullable String shareFloor,
            @Nullable Map<String, String> parts) {
        static FormulaShape of(String kind) {
            return new FormulaShape(kind, null, null, null, null, null);
        }
    }

    /** What is done to a total at the end. */
    record RoundingShape(
            int digits,
            String mode,
            @Nullable String floor,
            @Nullable String ceiling,
            boolean beforeGrading,
            boolean shares) {}

    /** What a veto leads to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VetoShape(
            String kind,
            @Nullable String total,
            @Nullable String grade,
            @Nullable Boolean stops,
            @Nullable List<String> bars,
            @Nullable String minus,
            @Nullable String most,
            @Nullable String result) {}

    /** One rung of a ladder. */
    record RungShape(String points, String text) {}

    /** What a reason costs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CostShape(
            String kind,
            @Nullable String points,
            @Nullable String unit,
            @Nullable String cap,
            @Nullable String least,
            @Nullable String most,
            @Nullable String step,
            @Nullable List<RungShape> ladder,
            @Nullable VetoShape veto) {
        static CostShape of(String kind) {
            return new CostShape(kind, null, null, null, null, null, null, null, null);
        }
    }

    static FormulaShape of(Formula formula) {
        return switch (formula) {
            case Formula.BasePlusShare(var base, var weight, var least) ->
                new FormulaShape("base-plus-share", plain(base), plain(weight), null, plain(least), null);
            case Formula.Sum() -> FormulaShape.of("sum");
            case Formula.FromFull(var full) -> new FormulaShape("from-full", null, null, plain(full), null, null);
            case Formula.ByParts(var worths) -> new FormulaShape("by-parts", null, null, null, null, plain(worths));
            case Formula.None() -> FormulaShape.of("none");
        };
    }

    static RoundingShape of(Rounding rounding) {
        var mode = rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RoundingShape(
                rounding.digits(),
                mode,
                plain(rounding.floor()),
                plain(rounding.ceiling()),
                rounding.beforeGrading(),
                rounding.shares());
    }

    static CostShape of(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) ->
                new CostShape("fixed", plain(points), null, null, null, null, null, null, null);
            case Cost.PerTime(var points, var unit, var cap) ->
                new CostShape("each", plain(points), unit, plain(cap), null, null, null, null, null);
            case Cost.AllPoints() -> CostShape.of("all");
            case Cost.WholeGroup() -> CostShape.of("group");
            case Cost.Range(var least, var most, var step) ->
                new CostShape("range", null, null, null, plain(least), plain(most), plain(step), null, null);
            case Cost.Ladder(var rungs) -> {
                var shapes = rungs.stream()
                        .map(rung -> new RungShape(WorkingWords.plain(rung.points()), rung.text()))
                        .toList();
                yield new CostShape("ladder", null, null, null, null, null, null, shapes, null);
            }
            case Cost.WholeItem() -> CostShape.of("item");
            case Cost.Nothing() -> CostShape.of("none");
            case Cost.Veto(var own) ->
                new CostShape("veto", null, null, null, null, null, null, null, own == null ? null : of(own));
        };
    }

    static VetoShape of(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) ->
                new VetoShape("decided", plain(total), grade, stops, null, null, null, null);
            case VetoOutcome.Barred(var grades) -> new VetoShape("barred", null, null, null, grades, null, null, null);
            case VetoOutcome.Minus(var points) ->
                new VetoShape("minus", null, null, null, null, plain(points), null, null);
            case VetoOutcome.AtMost(var most) ->
                new VetoShape("at-most", null, null, null, null, null, plain(most), null);
            case VetoOutcome.Unfit(var result) -> new VetoShape("unfit", null, null, null, null, null, null, result);
        };
    }

    private static Map<String, String> plain(Map<String, BigDecimal> worths) {
        var plain = new LinkedHashMap<String, String>();
        worths.forEach((part, worth) -> plain.put(part, WorkingWords.plain(worth)));
        return plain;
    }

    private static @Nullable String plain(@Nullable BigDecimal points) {
        return points == null ? null : WorkingWords.plain(points);
    }
}
