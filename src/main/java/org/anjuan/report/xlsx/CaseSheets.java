package org.anjuan.report.xlsx;

import java.util.function.Predicate;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** The sheets that a case's total is worked out from, from its single deductions up to its parts. */
record CaseSheets(
        Standard standard,
        CaseSheet<DeductionTable.Row> deductions,
        CaseSheet<ItemTable.Row> items,
        CaseSheet<LineTable.Row> lines,
        CaseSheet<PartTable.Row> parts) {

    static CaseSheets of(ReportData data, Words words) {
        var deductions = new DeductionTable(data, words).sheet();
        var items = new ItemTable(data, words, deductions).sheet();
        var lines = new LineTable(data, words, items).sheet();
        return new CaseSheets(
                data.standard(), deductions, items, lines, new PartTable(data, words, items, lines).sheet());
    }

    /** How many deductions of a case are vetoes with this outcome. */
    String vetoes(CaseResult result, int code) {
        return deductions
                .range(VetoColumns.VETO, result)
                .map(range -> "COUNTIF(" + range + "," + code + ")")
                .orElse("0");
    }

    /** What a case lost in a part, group, heading or item. */
    String lost(CaseResult result, String in) {
        if (standard.parts().stream().anyMatch(part -> part.id().equals(in))) {
            return parts.sum(PartTable.COUNTED, result, row -> row.part().id().equals(in) && !row.gives());
        }
        if (standard.groups().anyMatch(group -> group.id().equals(in))) {
            return lines.sum(
                    LineTable.COUNTED, result, row -> row.isGroup() && row.id().equals(in) && !row.gives());
        }
        Predicate<ItemTable.Row> there = row -> isBelow(in, row.listed().item());
        return items.sum(ItemTable.LOST, result, there) + "+" + items.sum(ItemTable.OVERFLOW, result, there);
    }

    /** How many problems that count were met in a part, group, heading or item. */
    String problems(CaseResult result, String in) {
        return deductions.count(
                DeductionTable.TIMES,
                result,
                row -> !row.deduction().deduction().isWaived()
                        && isBelow(in, row.deduction().item()));
    }

    /** How many items that are judged lost all they are worth in a part, group, heading or item. */
    String zeros(CaseResult result, String in) {
        return items.reaching(
                ItemTable.LOST,
                result,
                row -> row.applies()
                        && row.listed().item().points().signum() > 0
                        && isBelow(in, row.listed().item()),
                row -> row.listed().item().points());
    }

    private boolean isBelow(String in, Item item) {
        return standard.below(in).stream().anyMatch(each -> each.id().equals(item.id()));
    }
}
