package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Makes the figures of the whole: formula, rounding, grades and what a veto leads to. */
record FigureBuilder(List<Provenance> sources) {

    Formula formula(Cursor cursor) {
        source(cursor);
        var formula = switch (cursor.text("kind")) {
            case "base-plus-share" -> new Formula.BasePlusShare(cursor.number("base"), cursor.number("weight"));
            case "from-full" -> new Formula.FromFull(cursor.number("full"));
            case "sum", "" -> new Formula.Sum();
            case String other -> unknown(cursor, other);
        };
        cursor.close();
        return formula;
    }

    private static Formula unknown(Cursor cursor, String kind) {
        cursor.report(Kind.UNKNOWN_FORMULA, "kind", kind, "base-plus-share、sum、from-full");
        cursor.all();
        return new Formula.Sum();
    }

    Rounding rounding(Cursor cursor) {
        source(cursor);
        var mode = switch (cursor.choice("mode", "half-up", "half-even", "down")) {
            case "half-even" -> RoundingMode.HALF_EVEN;
            case "down" -> RoundingMode.DOWN;
            default -> RoundingMode.HALF_UP;
        };
        boolean beforeGrading = cursor.choice("grade-from", "rounded", "exact").equals("rounded");
        var rounding = new Rounding(cursor.whole("digits"), mode, cursor.numberOrNull("floor"), beforeGrading);
        cursor.close();
        return rounding;
    }

    List<GradeBand> grades(Cursor cursor) {
        source(cursor);
        var bands = cursor.list("bands").stream().map(FigureBuilder::band).toList();
        cursor.close();
        return bands;
    }

    private static GradeBand band(Cursor cursor) {
        var name = cursor.text("name");
        var from = end(cursor, "from", "above");
        var to = end(cursor, "to", "below");
        boolean fromIncluded = from != null && cursor.has("from");
        boolean toIncluded = to != null && cursor.has("to");
        cursor.close();
        return new GradeBand(name, from, fromIncluded, to, toIncluded);
    }

    /** The end of a band: included under the one key, not included under the other; only one of them may stand. */
    private static @Nullable BigDecimal end(Cursor cursor, String including, String excluding) {
        if (cursor.has(including)) {
            return cursor.numberOrNull(including);
        }
        return cursor.numberOrNull(excluding);
    }

    VetoOutcome veto(Cursor cursor) {
        source(cursor);
        var outcome = new VetoOutcome(cursor.number("total"), cursor.text("grade"));
        cursor.close();
        return outcome;
    }

    /** Where the figures come from: checked against the declared sources, for readers of the file. */
    private void source(Cursor cursor) {
        var source = cursor.text("source", "");
        var code = source.split(" ", 2)[0];
        if (!code.isEmpty()
                && !sources.isEmpty()
                && sources.stream().noneMatch(known -> known.code().equals(code))) {
            cursor.report(Kind.UNKNOWN_SOURCE, "source", cursor.at("source"), code);
        }
    }
}
