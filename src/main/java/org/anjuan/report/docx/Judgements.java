package org.anjuan.report.docx;

import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.ListedItem;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Group;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What was held of an item, in two cells: the reasons and the places. */
final class Judgements {
    private final Lines lines;
    private final CaseResult result;

    Judgements(Lines lines, CaseResult result) {
        this.lines = lines;
        this.result = result;
    }

    void put(Grid.Row row, ListedItem listed) {
        row.open(1, cell -> reasons(cell, listed)).open(1, cell -> places(cell, listed));
    }

    private void reasons(XWPFTableCell cell, ListedItem listed) {
        var own = result.deductions(listed.item());
        var verdict = result.review().score(listed.item().id()).verdict();
        switch (verdict) {
            case NOT_APPLICABLE -> lines.sentence(added(cell), "case.item.notApplicable");
            case UNSURE -> lines.sentence(added(cell), "case.item.unsure");
            case OPEN, CLEAR, DEDUCTED -> {}
        }
        own.forEach(row -> reason(added(cell), row));
        if (own.isEmpty() && result.outcome(listed.item()).lost().signum() > 0) {
            emptied(added(cell), listed.group());
        } else if (verdict == Verdict.CLEAR) {
            lines.sentence(added(cell), "case.item.clear");
        }
    }

    private void reason(XWPFParagraph paragraph, DeductionRow row) {
        lines.sentence(paragraph, row.veto() ? "case.item.veto" : "case.item.deduction", CaseFigures.prefix(row));
        lines.text(paragraph, row.wording());
        if (row.reason().cost() instanceof Cost.PerTime) {
            lines.sentence(paragraph, "case.item.times", CaseFigures.prefix(row));
        }
    }

    /** Says which deduction took the points of the whole group. */
    private void emptied(XWPFParagraph paragraph, Group group) {
        lines.sentence(paragraph, "case.item.emptied");
        group.items().stream()
                .flatMap(item -> result.deductions(item).stream())
                .filter(row -> row.reason().cost() instanceof Cost.WholeGroup)
                .findFirst()
                .ifPresent(row -> lines.sentence(paragraph, "case.item.emptiedBy", CaseFigures.prefix(row)));
    }

    private void places(XWPFTableCell cell, ListedItem listed) {
        for (var row : result.deductions(listed.item())) {
            for (int place = 1; place <= row.places().size(); place++) {
                Places.say(lines, added(cell), row, place);
            }
            if (row.places().isEmpty()) {
                lines.sentence(added(cell), "place.none");
            }
        }
    }

    private static XWPFParagraph added(XWPFTableCell cell) {
        return Sheet.styled(cell.addParagraph(), Style.CELL);
    }
}
