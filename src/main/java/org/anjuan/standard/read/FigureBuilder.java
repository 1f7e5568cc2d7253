package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Makes the figures of the whole: formula, rounding, grades and what a veto leads to. */
record FigureBuilder(SourceCheck sources) {
    private static final String FORMULAS = "base-plus-share、sum、from-full、by-parts、none";

    Formula formula(Cursor cursor) {
        sources.read(cursor);
        var formula = switch (cursor.text("kind")) {
            case "base-plus-share" ->
                new Formula.BasePlusShare(
                        cursor.number("base"), cursor.number("weight"), cursor.numberOrNull("share-floor"));
            case "from-full" -> new Formula.FromFull(cursor.number("full"));
            case "by-parts" -> byParts(cursor.fields("parts"));
            case "none" -> new Formula.None();
            case "sum", "" -> new Formula.Sum();
            case String other -> unknown(cursor, other);
        };
        cursor.close();
        return formula;
    }

    private static Formula byParts(Cursor parts) {
        var worths = new LinkedHashMap<String, BigDecimal>();
        parts.all().forEach(field -> worths.put(field.key(), parts.number(field.key())));
        return new Formula.ByParts(worths);
    }

    private static Formula unknown(Cursor cursor, String kind) {
        cursor.report(Kind.UNKNOWN_FORMULA, "kind", kind, FORMULAS);
        cursor.all();
        return new Formula.Sum();
    }

    Rounding rounding(Cursor cursor) {
        sources.read(cursor);
        var mode = switch (cursor.choice("mode", "half-up", "half-even", "down")) {
            case "half-even" -> RoundingMode.HALF_EVEN;
            case "down" -> RoundingMode.DOWN;
            default -> RoundingMode.HALF_UP;
        };
        boolean beforeGrading = cursor.choice("grade-from", "rounded", "exact").equals("rounded");
        var rounding = new Rounding(
                cursor.whole("digits"),
                mode,
                cursor.numberOrNull("floor"),
                cursor.numberOrNull("ceiling"),
                beforeGrading,
                cursor.choiceIfAny("at", "total", "share").equals("share"));
        cursor.close();
        return rounding;
    }

    List<GradeBand> grades(Cursor cursor) {
        sources.read(cursor);
        var bands = cursor.list("bands").stream().map(FigureBuilder::band).toList();
        cursor.close();
        return bands;
    }

    VetoOutcome veto(Cursor cursor) {
        sources.read(cursor);
        return VetoReader.read(cursor);
    }

    private static GradeBand band(Cursor cursor) {
        var name = cursor.text("name");
        var from = end(cursor, "from", "above");
        var to = end(cursor, "to", "below");
        boolean fromIncluded = from != null && cursor.has("from");
        boolean toIncluded = to != null && cursor.has("to");
        var limits =
                cursor.listIfAny("requires").stream().map(FigureBuilder::limit).toList();
        cursor.close();
        return new GradeBand(name, from, fromIncluded, to, toIncluded, limits);
    }

    private static GradeLimit limit(Cursor cursor) {
        var limit = new GradeLimit(
                cursor.text("in"),
                cursor.numberOrNull("lost-at-most"),
                cursor.wholeOrNull("problems-at-most"),
                cursor.wholeOrNull("zeros-at-most"));
        if (limit.mostLost() == null && limit.mostProblems() == null && limit.mostZeros() == null) {
            cursor.report(Kind.MISSING_KEY, "lost-at-most", "lost-at-most");
        }
        cursor.close();
        return limit;
    }

    /** The end of a band: included under the one key, not included under the other; only one of them may stand. */
    private static @Nullable BigDecimal end(Cursor cursor, String including, String excluding) {
        if (cursor.has(including)) {
            return cursor.numberOrNull(including);
        }
        return cursor.numberOrNull(excluding);
    }
}
