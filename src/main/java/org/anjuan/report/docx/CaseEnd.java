package org.anjuan.report.docx;

import java.util.Map;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Rules;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Formula;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The end of a case's table: what did not apply, the arithmetic, the comment, and the lines to sign on. */
final class CaseEnd {
    private final XWPFDocument document;
    private final Lines lines;
    private final ReportData data;
    private final CaseResult result;

    CaseEnd(XWPFDocument document, Lines lines, ReportData data, CaseResult result) {
        this.document = document;
        this.lines = lines;
        this.data = data;
        this.result = result;
    }

    void put() {
        list("case.notApplicable", Verdict.NOT_APPLICABLE);
        list("case.unsure", Verdict.UNSURE);
        arithmetic();
        heading("case.comment");
        var comment = result.review().comment();
        lines.text(paragraph(Style.FORM_TEXT), comment.isBlank() ? lines.words().of("none") : comment);
        Notes.put(document, lines, data, Style.NOTE);
        signatures();
    }

    /** Items of one group with the same reason share a row. */
    private void list(String key, Verdict verdict) {
        heading(key);
        var runs = ItemRun.of(data.standard(), result.review(), verdict);
        if (runs.isEmpty()) {
            lines.sentence(paragraph(Style.FORM_TEXT), key + ".none");
            return;
        }
        var grid = new Grid(document, lines, 30, 105, 13, 113)
                .head("case.column.number", "case.column.items", "case.column.points", key + ".why");
        runs.forEach(run -> listed(grid, run));
    }

    private void listed(Grid grid, ItemRun run) {
        grid.begin()
                .text(Style.CELL, run.numbers())
                .text(Style.CELL, run.said())
                .text(Style.CELL_MIDDLE, Printed.points(run.points()))
                .text(Style.CELL, run.note().isBlank() ? lines.words().of("case.why.none") : run.note());
    }

    private void arithmetic() {
        heading("case.arithmetic");
        lines.sentence(paragraph(Style.FORM_TEXT), "case.arithmetic.quantities");
        if (result.vetoed()) {
            lines.sentence(paragraph(Style.FORM_TEXT), "case.arithmetic.vetoed");
        }
        lines.sentence(paragraph(Style.FORM_TEXT), formula());
        adjustments();
        if (!(data.standard().formula() instanceof Formula.None)) {
            lines.text(paragraph(Style.FORM_TEXT), Rules.rounding(data.standard(), lines.words()));
            lines.text(paragraph(Style.FORM_TEXT), Rules.bands(data.standard(), lines.words()));
        }
        missed();
        if (result.vetoed()) {
            lines.text(paragraph(Style.FORM_TEXT), Rules.veto(result.outcome(), lines.words()));
        }
        lines.sentence(
                paragraph(Style.FORM_TEXT),
                result.total().isPresent() ? "case.arithmetic.result" : "case.arithmetic.noResult");
    }

    private void adjustments() {
        boolean leastHolds =
                data.standard().formula() instanceof Formula.BasePlusShare(var _, var _, var least) && least != null;
        if (leastHolds) {
            lines.sentence(paragraph(Style.FORM_TEXT), "formula.share.least");
        }
        if (result.outcome().sums().adjusts() && result.outcome().exact() != null) {
            lines.sentence(paragraph(Style.FORM_TEXT), "case.arithmetic.adjusted");
        }
        Rules.limit(data.standard(), result.outcome(), lines.words())
                .ifPresent(text -> lines.text(paragraph(Style.FORM_TEXT), text));
    }

    private void missed() {
        for (var missed : result.outcome().missed()) {
            lines.text(
                    paragraph(Style.FORM_TEXT),
                    lines.words().of("case.arithmetic.missed", Map.of("grade", missed.grade(), "by", missed.by())));
        }
    }

    private String formula() {
        return switch (data.standard().formula()) {
            case Formula.BasePlusShare _ ->
                result.outcome().possible().signum() == 0 ? "formula.share.none" : "formula.share";
            case Formula.FromFull _ -> "formula.from";
            case Formula.Sum _ -> "formula.sum";
            case Formula.ByParts _ -> result.outcome().exact() == null ? "formula.share.none" : "formula.parts";
            case Formula.None _ -> "formula.none";
        };
    }

    private void signatures() {
        heading("case.signatures");
        var grid = new Grid(document, lines, 34, 53, 34, 53, 34, 53);
        grid.begin()
                .words(Style.CELL_HEAD, "case.sign.reviewer")
                .text(Style.CELL, "\n\n")
                .words(Style.CELL_HEAD, "case.sign.second")
                .text(Style.CELL, "")
                .words(Style.CELL_HEAD, "case.sign.leader")
                .text(Style.CELL, "")
                .held();
        grid.begin()
                .words(Style.CELL_HEAD, "case.sign.date")
                .words(Style.CELL_MIDDLE, "case.sign.dateBlank")
                .words(Style.CELL_HEAD, "case.sign.date")
                .words(Style.CELL_MIDDLE, "case.sign.dateBlank")
                .words(Style.CELL_HEAD, "case.sign.date")
                .words(Style.CELL_MIDDLE, "case.sign.dateBlank");
    }

    private void heading(String key) {
        lines.sentence(paragraph(Style.FORM_HEADING), key);
    }

    private XWPFParagraph paragraph(Style style) {
        return Sheet.styled(document.createParagraph(), style);
    }
}
