package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.report.data.Words;
import org.anjuan.report.xlsx.Table.Setting;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/** The standard's way from the sums to the total, said in Excel's functions. */
final class TotalFormula {
    private final Standard standard;
    private final Words words;
    private final VetoCodes codes;

    /** Cells of one case: E, what the parts' shares come to or the share alone, D, what goes off and onto the total, and the most that vetoes leave of it. */
    record Cells(String earned, String share, String deducted, String adjusted, List<String> limits) {}

    TotalFormula(Standard standard, Words words) {
        this.standard = standard;
        this.words = words;
        this.codes = VetoCodes.of(standard);
    }

    /** The standard's numbers, as the formulas find them above the table: first what the formula needs. */
    List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        switch (standard.formula()) {
            case Formula.BasePlusShare(var base, var weight, var _) -> {
                settings.add(setting("xlsx.setting.base", base));
                settings.add(setting("xlsx.setting.weight", weight));
            }
            case Formula.FromFull(var full) -> settings.add(setting("xlsx.setting.full", full));
            case Formula.Sum _, Formula.ByParts _, Formula.None _ -> {}
        }
        settings.add(setting(
                "xlsx.setting.digits", BigDecimal.valueOf(standard.rounding().digits())));
        for (int code : codes.deciding()) {
            if (codes.outcome(code) instanceof VetoOutcome.Decided(var total, var _, var _) && total != null) {
                var label = words.of("xlsx.setting.vetoTotal", Map.of("code", Integer.toString(code)));
                settings.add(new Setting(label, new Value.Amount(total, Look.POINTS)));
            }
        }
        return settings;
    }

    /** The cell of the weight by which E of P is scaled. */
    static String weight() {
        return Table.setting(1);
    }

    /** The total before rounding had no veto decided; empty words where there is none. */
    String counted(Cells cells) {
        return switch (standard.formula()) {
            case Formula.BasePlusShare(var _, var _, var least) -> {
                var share = cells.share() + "-" + cells.deducted();
                var held = least == null ? share : "MAX(" + plain(least) + "," + share + ")";
                yield ifShared(cells, Table.setting(0) + "+" + held);
            }
            case Formula.ByParts _ -> ifShared(cells, cells.share() + "-" + cells.deducted());
            case Formula.FromFull _ -> held(Table.setting(0) + "-" + cells.deducted(), cells);
            case Formula.Sum _ -> held(cells.earned() + "-" + cells.deducted(), cells);
            case Formula.None _ -> "\"\"";
        };
    }

    private String ifShared(Cells cells, String total) {
        return "IF(" + cells.share() + "=\"\",\"\"," + held(total, cells) + ")";
    }

    /** The total after what goes off and onto it, held between the least and the highest there is. */
    private String held(String total, Cells cells) {
        Rounding rounding = standard.rounding();
        var all = total + cells.adjusted();
        var floor = rounding.floor();
        var floored = floor == null ? all : "MAX(" + plain(floor) + "," + all + ")";
        var ceiling = rounding.ceiling();
        var ceiled = ceiling == null ? floored : "MIN(" + plain(ceiling) + "," + floored + ")";
        return ShareFormula.exact(
                cells.limits().isEmpty() ? ceiled : "MIN(" + String.join(",", cells.limits()) + "," + ceiled + ")");
    }

    /** The cell rounded as the standard says; empty words where it is empty. */
    String rounded(String exact) {
        var rounding = standard.rounding();
        return "IF(%s=\"\",\"\",%s)".formatted(exact, RoundingFormula.of(rounding.mode(), exact, rounding.digits()));
    }

    /** The most that a veto of this number leaves of the total. */
    String most(int code) {
        return codes.outcome(code) instanceof VetoOutcome.AtMost(var most)
                ? plain(standard.rounding().below(most))
                : "\"\"";
    }

    /** What the total is once a veto of this number decided the case. */
    String decided(int code) {
        return codes.outcome(code) instanceof VetoOutcome.Decided(var total, var _, var _) && total != null
                ? plain(total)
                : "\"\"";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** Words within a formula. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private Setting setting(String key, BigDecimal value) {
        return new Setting(words.of(key), new Value.Amount(value, Look.POINTS));
    }
}
