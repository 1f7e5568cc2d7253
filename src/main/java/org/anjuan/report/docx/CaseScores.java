package org.anjuan.report.docx;

import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ListedItem;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The body of a case's table: vetoes first, then every item in the order of the standard. */
final class CaseScores {
    private static final int COLUMNS = 8;

    private final XWPFDocument document;
    private final Lines lines;
    private final Standard standard;
    private final CaseResult result;
    private final Judgements judgements;

    CaseScores(XWPFDocument document, Lines lines, Standard standard, CaseResult result) {
        this.document = document;
        this.lines = lines;
        this.standard = standard;
        this.result = result;
        this.judgements = new Judgements(lines, result);
    }

    void put() {
        heading("case.vetoes");
        lines.sentence(paragraph(Style.FORM_TEXT), result.hasVeto() ? "case.vetoes.hold" : "case.vetoes.free");
        if (result.hasVeto()) {
            vetoes();
        }
        heading("case.scores");
        scores();
    }

    private void vetoes() {
        var grid = new Grid(document, lines, 15, 132, 58, 56)
                .head("case.column.number", "case.column.veto", "case.column.reason", "case.column.place");
        for (var listed : ListedItem.of(standard)) {
            if (result.outcome().vetoes().contains(listed.item().id())) {
                var row = grid.begin()
                        .text(Style.CELL_MIDDLE, listed.item().id())
                        .text(Style.CELL, listed.item().text());
                judgements.put(row, listed);
            }
        }
    }

    private void scores() {
        var grid = new Grid(document, lines, 15, 27, 66, 13, 13, 13, 58, 56)
                .head(
                        "case.column.number",
                        "case.column.group",
                        "case.column.item",
                        "case.column.points",
                        "case.column.lost",
                        "case.column.got",
                        "case.column.reason",
                        "case.column.place");
        for (var part : standard.parts()) {
            if (part.kind() != Part.Kind.VETO) {
                grid.begin()
                        .wide(COLUMNS, Style.CELL_STRONG, paragraph -> lines.text(paragraph, part.title()))
                        .held();
                ListedItem.of(standard).stream()
                        .filter(listed -> listed.part().equals(part))
                        .forEach(listed -> item(grid, listed));
                subtotal(grid, part);
            }
        }
    }

    private void item(Grid grid, ListedItem listed) {
        var row = grid.begin().text(Style.CELL_MIDDLE, listed.item().id());
        if (listed.group().items().getFirst().equals(listed.item())) {
            row.top(
                    Style.CELL_MIDDLE,
                    paragraph -> lines.text(paragraph, listed.group().title()));
        } else {
            row.joined(Style.CELL_MIDDLE);
        }
        row.text(Style.CELL, listed.item().text());
        points(row, listed.part(), CaseFigures.prefix(listed));
        judgements.put(row, listed);
        if (!listed.group().items().getLast().equals(listed.item())) {
            row.held();
        }
    }

    private void subtotal(Grid grid, Part part) {
        var row = grid.begin().wide(3, Style.CELL_HEAD, paragraph -> lines.sentence(paragraph, "case.subtotal"));
        points(row, part, CaseFigures.prefix(standard, part));
        var note = part.kind() == Part.Kind.EARN ? "case.subtotal.earn" : "case.subtotal.deduct";
        row.wide(2, Style.CELL, paragraph -> lines.sentence(paragraph, note));
    }

    private static void points(Grid.Row row, Part part, String prefix) {
        row.figure(Style.CELL_MIDDLE, prefix + "points").figure(Style.CELL_MIDDLE, prefix + "lost");
        if (part.kind() == Part.Kind.EARN) {
            row.figure(Style.CELL_MIDDLE, prefix + "got");
        } else {
            row.words(Style.CELL_MIDDLE, "case.got.none");
        }
    }

    private void heading(String key) {
        lines.sentence(paragraph(Style.FORM_HEADING), key);
    }

    private XWPFParagraph paragraph(Style style) {
        return Sheet.styled(document.createParagraph(), style);
    }
}
