package org.anjuan.report.xlsx;

import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.Without;

/**
 * Whether a standard counts in such a way that the sheet's formulas can redo it. Where it does not, the sheet shows the
 * figures of the program as they are, and no formula that would come to something else.
 */
final class ByExcel {
    private ByExcel() {}

    static boolean canRedo(Standard standard) {
        return formula(standard)
                && vetoes(standard)
                && !standard.terms().waivers()
                && standard.bands().stream().allMatch(band -> band.limits().isEmpty())
                && standard.parts().stream().allMatch(ByExcel::part)
                && standard.items().allMatch(ByExcel::item);
    }

    private static boolean formula(Standard standard) {
        var rounding = standard.rounding();
        boolean isPlain = switch (standard.formula()) {
            case Formula.BasePlusShare share -> share.least() == null;
            case Formula.Sum _, Formula.FromFull _ -> true;
            case Formula.ByParts _, Formula.None _ -> false;
        };
        return isPlain && rounding.ceiling() == null && !rounding.shares();
    }

    /** Vetoes stand in their own part and all lead to the same total. */
    private static boolean vetoes(Standard standard) {
        boolean decides = standard.vetoOutcome() instanceof VetoOutcome.Decided decided && decided.total() != null;
        boolean alike = standard.deductibles()
                .noneMatch(reason -> reason.cost() instanceof Cost.Veto veto && veto.own() != null);
        boolean apart = standard.parts().stream()
                .filter(part -> part.kind() != Part.Kind.VETO)
                .flatMap(Part::items)
                .flatMap(item -> item.deductibles().stream())
                .noneMatch(reason -> reason.cost() instanceof Cost.Veto);
        return decides && alike && apart;
    }

    private static boolean part(Part part) {
        boolean groupsHold =
                part.kind() != Part.Kind.EARN || part.groups().stream().allMatch(group -> group.cap() == null);
        return part.kind() != Part.Kind.BONUS && part.cap() == null && groupsHold;
    }

    private static boolean item(Item item) {
        return item.heading() == null && item.limit() != null && item.rules().without() == Without.LEAVES;
    }

    /** The same columns, without formulas where Excel cannot redo them. */
    static <R> List<Column<R>> columns(Standard standard, List<Column<R>> columns) {
        return canRedo(standard)
                ? columns
                : columns.stream()
                        .map(column -> Column.plain(column.key(), column.width(), column.value()))
                        .toList();
    }
}
