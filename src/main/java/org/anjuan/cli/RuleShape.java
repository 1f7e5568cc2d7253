package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
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
            @Nullable String full) {}

    /** What is done to a total at the end. */
    record RoundingShape(int digits, String mode, @Nullable String floor, boolean beforeGrading) {}

    /** What a reason costs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CostShape(
            String kind,
            @Nullable String points,
            @Nullable String unit,
            @Nullable String cap,
            @Nullable String least,
            @Nullable String most,
            @Nullable String step) {
        static CostShape of(String kind) {
            return new CostShape(kind, null, null, null, null, null, null);
        }
    }

    static FormulaShape of(Formula formula) {
        return switch (formula) {
            case Formula.BasePlusShare(var base, var weight) ->
                new FormulaShape("base-plus-share", plain(base), plain(weight), null);
            case Formula.Sum() -> new FormulaShape("sum", null, null, null);
            case Formula.FromFull(var full) -> new FormulaShape("from-full", null, null, plain(full));
        };
    }

    static RoundingShape of(Rounding rounding) {
        var mode = rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RoundingShape(rounding.digits(), mode, plain(rounding.floor()), rounding.beforeGrading());
    }

    static CostShape of(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) -> new CostShape("fixed", plain(points), null, null, null, null, null);
            case Cost.PerTime(var points, var unit, var cap) ->
                new CostShape("each", plain(points), unit, plain(cap), null, null, null);
            case Cost.AllPoints() -> CostShape.of("all");
            case Cost.WholeGroup() -> CostShape.of("group");
            case Cost.Range(var least, var most, var step) ->
                new CostShape("range", null, null, null, plain(least), plain(most), plain(step));
            case Cost.Veto() -> CostShape.of("veto");
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal points) {
        return points == null ? null : WorkingWords.plain(points);
    }
}
