package org.anjuan.report.docx;

import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.ListedItem;
import org.anjuan.review.Settlement;
import org.anjuan.standard.Standard;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 裁定情况: how the items were decided on which two reviews of the case differed; nothing where none was. */
final class CaseSettlement {
    private final XWPFDocument document;
    private final Lines lines;
    private final Standard standard;
    private final CaseResult result;

    CaseSettlement(XWPFDocument document, Lines lines, Standard standard, CaseResult result) {
        this.document = document;
        this.lines = lines;
        this.standard = standard;
        this.result = result;
    }

    void put() {
        var settled = result.review().settled();
        if (settled.isEmpty()) {
            return;
        }
        lines.sentence(Sheet.styled(document.createParagraph(), Style.FORM_HEADING), "case.settled");
        var grid = new Grid(document, lines, 22, 113, 24, 102)
                .head("case.column.number", "case.column.item", "case.settled.side", "case.settled.why");
        ListedItem.of(standard).forEach(listed -> {
            var settlement = settled.get(listed.item().id());
            if (settlement != null) {
                row(grid, listed, settlement);
            }
        });
    }

    private void row(Grid grid, ListedItem listed, Settlement settlement) {
        var why = CleanText.line(settlement.why());
        grid.begin()
                .text(Style.CELL, listed.item().id())
                .text(Style.CELL, listed.item().text())
                .text(Style.CELL_MIDDLE, lines.words().of("case.settled", settlement.side()))
                .text(Style.CELL, why.isBlank() ? lines.words().of("none") : why);
    }
}
