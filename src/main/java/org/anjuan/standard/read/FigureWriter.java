package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.anjuan.standard.FigureSources;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Writes the figures of the whole: formula, rounding, grades and what a veto leads to. */
record FigureWriter(FigureSources sources) {
    private static final String NONE = "none";

    Yaml.Fields formula(Formula formula) {
        var written = switch (formula) {
            case Formula.BasePlusShare(var base, var weight, var least) ->
                kind("base-plus-share").put("base", base).put("weight", weight).put("share-floor", least);
            case Formula.Sum() -> kind("sum");
            case Formula.FromFull(var full) -> kind("from-full").put("full", full);
            case Formula.ByParts(var worths) -> {
                var parts = new YamlFields();
                worths.forEach(parts::put);
                yield kind("by-parts").put("parts", parts.made());
            }
            case Formula.None() -> kind(NONE);
        };
        return written.put("source", sources.formula()).made();
    }

    private static YamlFields kind(String kind) {
        return new YamlFields().put("kind", kind);
    }

    Yaml.Fields rounding(Rounding rounding) {
        return new YamlFields()
                .put("digits", Integer.toString(rounding.digits()))
                .put("mode", mode(rounding.mode()))
                .put("floor", numberOrNone(rounding.floor()))
                .put("ceiling", rounding.ceiling())
                .put("at", rounding.shares() ? "share" : "")
                .put("grade-from", rounding.beforeGrading() ? "rounded" : "exact")
                .put("source", sources.rounding())
                .made();
    }

    private static String mode(RoundingMode mode) {
        return switch (mode) {
            case HALF_EVEN -> "half-even";
            case DOWN -> "down";
            default -> "half-up";
        };
    }

    private static String numberOrNone(@Nullable BigDecimal number) {
        return number == null ? NONE : number.toPlainString();
    }

    Yaml.Fields grades(List<GradeBand> bands) {
        return new YamlFields()
                .put("source", sources.grades())
                .putList("bands", bands.stream().map(FigureWriter::band).toList())
                .made();
    }

    private static Yaml.Fields band(GradeBand band) {
        return new YamlFields()
                .putAlways("name", band.name())
                .put(band.fromIncluded() ? "from" : "above", band.from())
                .put(band.toIncluded() ? "to" : "below", band.to())
                .putAll(
                        "requires",
                        band.limits().stream().map(FigureWriter::limit).toList())
                .made();
    }

    private static Yaml.Fields limit(GradeLimit limit) {
        return new YamlFields()
                .putAlways("in", limit.in())
                .put("lost-at-most", limit.mostLost())
                .put("problems-at-most", whole(limit.mostProblems()))
                .put("zeros-at-most", whole(limit.mostZeros()))
                .made();
    }

    private static String whole(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** What a veto leads to that does not say so itself. */
    Yaml.Fields veto(VetoOutcome outcome) {
        return outcome(outcome).put("source", sources.veto()).made();
    }

    /** What a veto leads to. */
    static YamlFields outcome(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided(var total, var grade, var stops) ->
                new YamlFields()
                        .put("total", numberOrNone(total))
                        .putAlways("grade", grade)
                        .put("scoring", stops ? "stop" : "");
            case VetoOutcome.Unfit(var result) -> new YamlFields().putAlways("result", result);
            case VetoOutcome.Barred(var grades) ->
                new YamlFields()
                        .putList(
                                "bar",
                                grades.stream()
                                        .map(grade -> new Yaml.Text(grade, Yaml.Spot.START))
                                        .toList());
            case VetoOutcome.Minus(var points) -> new YamlFields().put("minus", points);
            case VetoOutcome.AtMost(var most) -> new YamlFields().put("at-most", most);
        };
    }
}
