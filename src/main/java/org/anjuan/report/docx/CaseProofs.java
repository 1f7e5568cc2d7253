package org.anjuan.report.docx;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.DeductionWording;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Cost;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Each veto and each deduction of a case with its grounds: reason, law, the reviewer's words, and the places with their pictures. */
final class CaseProofs {
    private static final double LABEL = 28;
    private static final double TEXT = 233;

    private final XWPFDocument document;
    private final Lines lines;
    private final CutOuts cutOuts;
    private final CaseResult result;

    CaseProofs(XWPFDocument document, Lines lines, CutOuts cutOuts, CaseResult result) {
        this.document = document;
        this.lines = lines;
        this.cutOuts = cutOuts;
        this.result = result;
    }

    void put() {
        lines.sentence(paragraph(Style.FORM_HEADING), "case.proofs");
        var rows = result.deductions();
        if (rows.isEmpty()) {
            lines.sentence(paragraph(Style.FORM_TEXT), "case.proofs.none");
        }
        rows.forEach(this::block);
    }

    private void block(DeductionRow row) {
        var grid = new Grid(document, lines, LABEL, TEXT);
        grid.begin()
                .cell(Style.CELL_HEAD, number(row))
                .text(
                        Style.CELL_STRONG,
                        row.item().id() + " " + row.group().title() + " "
                                + row.item().text())
                .held();
        grid.begin()
                .words(Style.CELL_HEAD, "case.proof.reason")
                .cell(Style.CELL, paragraph -> reason(paragraph, row))
                .held();
        grid.begin()
                .words(Style.CELL_HEAD, "case.proof.basis")
                .text(
                        Style.CELL,
                        orNone(row.item().basis().stream().map(Basis::text).toList(), "case.proof.noBasis"))
                .held();
        grid.begin()
                .words(Style.CELL_HEAD, "case.proof.wording")
                .text(Style.CELL, new DeductionWording(lines.words()).of(row))
                .held();
        grid.begin()
                .words(Style.CELL_HEAD, "case.proof.note")
                .text(Style.CELL, orNone(note(row), "none"))
                .held();
        places(grid, row);
        lines.text(paragraph(Style.NOTE), "");
    }

    private void places(Grid grid, DeductionRow row) {
        for (int place = 1; place <= row.places().size(); place++) {
            int number = place;
            grid.begin().words(Style.CELL_HEAD, "case.proof.place").open(1, cell -> place(cell, row, number));
        }
        if (row.places().isEmpty()) {
            grid.begin().words(Style.CELL_HEAD, "case.proof.place").words(Style.CELL, "place.none");
        }
    }

    private Consumer<XWPFParagraph> number(DeductionRow row) {
        return paragraph -> lines.sentence(
                paragraph, row.veto() ? "case.proof.veto" : "case.proof.number", CaseFigures.prefix(row));
    }

    private void reason(XWPFParagraph paragraph, DeductionRow row) {
        lines.text(paragraph, row.reason().text());
        if (row.veto()) {
            return;
        }
        boolean counted = row.reason().cost() instanceof Cost.PerTime;
        lines.sentence(paragraph, counted ? "case.proof.perTime" : "case.proof.once", CaseFigures.prefix(row));
        if (row.charged().compareTo(row.taken()) != 0) {
            lines.sentence(paragraph, "case.proof.bounded", CaseFigures.prefix(row));
        }
    }

    private List<String> note(DeductionRow row) {
        var own = row.deduction().note();
        var onItem = result.review().score(row.item().id()).note();
        return Stream.of(own, onItem).filter(text -> !text.isBlank()).distinct().toList();
    }

    private String orNone(List<String> texts, String key) {
        return texts.isEmpty() ? lines.words().of(key) : String.join("；", texts);
    }

    private void place(XWPFTableCell cell, DeductionRow row, int number) {
        Places.say(lines, Sheet.styled(cell.addParagraph(), Style.CELL), row, number);
        var place = row.places().get(number - 1);
        boolean pictured =
                !(place instanceof ProofPlace.Missing) || place.proof().cutOut() != null;
        if (pictured) {
            cutOuts.put(cell, place.proof());
        }
    }

    private XWPFParagraph paragraph(Style style) {
        return Sheet.styled(document.createParagraph(), style);
    }
}
