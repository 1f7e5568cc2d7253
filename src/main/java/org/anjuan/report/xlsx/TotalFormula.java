package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.data.Words;
import org.anjuan.report.xlsx.Table.Setting;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/** The standard's way to total and grade, said in Excel's functions. */
final class TotalFormula {
    /** Decimal places kept before the standard's own rounding, so that binary fractions do no harm. */
    static final int EXACT_DIGITS = 10;

    private final Standard standard;
    private final Words words;

    TotalFormula(Standard standard, Words words) {
        this.standard = standard;
        this.words = words;
    }

    /** The standard's numbers, as the formulas find them above the table. */
    List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        settings.add(setting("xlsx.setting.vetoTotal", vetoTotal()));
        settings.add(setting(
                "xlsx.setting.digits", BigDecimal.valueOf(standard.rounding().digits())));
        switch (standard.formula()) {
            case Formula.BasePlusShare(var base, var weight, var _) -> {
                settings.add(setting("xlsx.setting.base", base));
                settings.add(setting("xlsx.setting.weight", weight));
            }
            case Formula.FromFull(var full) -> settings.add(setting("xlsx.setting.full", full));
            case Formula.Sum _, Formula.ByParts _, Formula.None _ -> {}
        }
        return settings;
    }

    /** The total before rounding; empty words where nothing applies that could be earned. */
    String exact(String earned, String possible, String deducted, String vetoes) {
        var plain = switch (standard.formula()) {
            case Formula.BasePlusShare _ ->
                "%s+%s*%s/%s-%s".formatted(Table.setting(2), Table.setting(3), earned, possible, deducted);
            case Formula.FromFull _ -> Table.setting(2) + "-" + deducted;
            case Formula.Sum _, Formula.ByParts _, Formula.None _ -> earned + "-" + deducted;
        };
        var floor = standard.rounding().floor();
        var held = floor == null ? plain : "MAX(" + floor.toPlainString() + "," + plain + ")";
        var rounded = "ROUND(" + held + "," + EXACT_DIGITS + ")";
        var counted = standard.formula() instanceof Formula.BasePlusShare
                ? "IF(" + possible + "=0,\"\"," + rounded + ")"
                : rounded;
        return "IF(" + vetoes + ">0," + Table.setting(0) + "," + counted + ")";
    }

    String total(String exact) {
        var rounding = standard.rounding();
        return "IF(%s=\"\",\"\",%s)".formatted(exact, RoundingFormula.of(rounding.mode(), exact, rounding.digits()));
    }

    String grade(String total, String exact, String vetoes) {
        var read = standard.rounding().beforeGrading() ? total : exact;
        var grade = new StringBuilder("IF(%s>0,%s,IF(%s=\"\",\"\"".formatted(vetoes, quoted(vetoGrade()), read));
        for (var band : standard.bands()) {
            grade.append(",IF(").append(holds(band, read)).append(",").append(quoted(band.name()));
        }
        return grade.append(",\"\"")
                .append(")".repeat(standard.bands().size() + 2))
                .toString();
    }

    private BigDecimal vetoTotal() {
        return standard.vetoOutcome() instanceof VetoOutcome.Decided(var total, var _, var _) && total != null
                ? total
                : BigDecimal.ZERO;
    }

    private String vetoGrade() {
        return standard.vetoOutcome() instanceof VetoOutcome.Decided(var _, var grade, var _) ? grade : "";
    }

    private static String holds(GradeBand band, String read) {
        var conditions = new ArrayList<String>();
        var from = band.from();
        var to = band.to();
        if (from != null) {
            conditions.add(read + (band.fromIncluded() ? ">=" : ">") + from.toPlainString());
        }
        if (to != null) {
            conditions.add(read + (band.toIncluded() ? "<=" : "<") + to.toPlainString());
        }
        return conditions.isEmpty() ? "TRUE" : "AND(" + String.join(",", conditions) + ")";
    }

    /** Words within a formula. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private Setting setting(String key, BigDecimal value) {
        return new Setting(words.of(key), new Value.Amount(value, Look.POINTS));
    }
}
