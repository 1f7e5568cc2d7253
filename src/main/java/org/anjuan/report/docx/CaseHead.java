package org.anjuan.report.docx;

import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.casefile.Refusal;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.PageNumbers;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ScanHealth;
import org.anjuan.review.Finding;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The top of a case's table: what was judged, by whom, by which standard, and what it came to. */
final class CaseHead {
    private final XWPFDocument document;
    private final Lines lines;
    private final ReportData data;
    private final CaseResult result;
    private final ScanHealth scans;

    CaseHead(XWPFDocument document, Lines lines, ReportData data, CaseResult result, ScanHealth scans) {
        this.scans = scans;
        this.document = document;
        this.lines = lines;
        this.data = data;
        this.result = result;
    }

    void put() {
        lines.sentence(paragraph(Style.FORM_TITLE), "case.title");
        lines.text(paragraph(Style.FORM_UNDERTITLE), data.round().title());
        var grid = new Grid(document, lines, 28, 70, 28, 56, 28, 51);
        matter(grid);
        judging(grid);
        material(grid);
        scans(grid);
        outcome(grid);
    }

    private void matter(Grid grid) {
        var entry = result.entry();
        label(grid.begin(), "case.head.title")
                .wide(3, Style.CELL, lineOf(entry.title()))
                .words(Style.CELL_HEAD, "case.head.number")
                .figure(Style.CELL, "number");
        label(grid.begin(), "case.head.unit")
                .wide(
                        3,
                        Style.CELL,
                        lineOf(entry.unit().isEmpty() ? lines.words().of("unit.none") : entry.unit()))
                .words(Style.CELL_HEAD, "case.head.kind")
                .text(Style.CELL, data.standard().caseKind());
    }

    private void judging(Grid grid) {
        label(grid.begin(), "case.head.standard")
                .wide(3, Style.CELL, lineOf(data.standard().title()))
                .words(Style.CELL_HEAD, "case.head.version")
                .text(Style.CELL, data.standard().ref().version());
        var reviewer = result.reviewer();
        var unit = reviewer.unit().isEmpty() ? "" : "（" + reviewer.unit() + "）";
        label(grid.begin(), result.review().settled().isEmpty() ? "case.head.reviewer" : "case.head.arbiter")
                .text(Style.CELL, reviewer.name() + unit)
                .words(Style.CELL_HEAD, "case.head.began")
                .text(Style.CELL, time(result.began()))
                .words(Style.CELL_HEAD, "case.head.ended")
                .text(Style.CELL, time(result.ended()));
    }

    private void material(Grid grid) {
        label(grid.begin(), "case.head.material")
                .words(Style.CELL, "case.material")
                .words(Style.CELL_HEAD, "case.head.unreadable")
                .wide(3, Style.CELL, lineOf(unreadable()));
    }

    /** How the scans came out; says so, too, where nothing is to be said of them. */
    private void scans(Grid grid) {
        if (scans.scanned() > 0) {
            label(grid.begin(), "case.head.scans").wide(5, Style.CELL, lineOf(scanned()));
        }
    }

    private String scanned() {
        var values = Map.of("scanned", Integer.toString(scans.scanned()), "unseen", Integer.toString(scans.unseen()));
        var head = lines.words().of(scans.unseen() > 0 ? "case.scans.unseen" : "case.scans", values);
        if (scans.findings().isEmpty()) {
            return scans.unseen() == scans.scanned()
                    ? head
                    : head + lines.words().of("case.scans.clear");
        }
        return scans.findings().stream().map(this::said).collect(Collectors.joining("", head, ""));
    }

    private String said(Finding finding) {
        var numbers = finding.pages().stream()
                .flatMap(page -> result.file().volumeNumber(page).stream())
                .toList();
        return lines.words()
                .of(
                        "case.scans.page",
                        Map.of(
                                "pages",
                                new PageNumbers(lines.words()).of(numbers),
                                "said",
                                CleanText.line(finding.message())));
    }

    private String unreadable() {
        var refusals = result.file().refusals();
        return refusals.isEmpty()
                ? lines.words().of("none")
                : refusals.stream().map(this::said).collect(Collectors.joining("；"));
    }

    private String said(Refusal refusal) {
        return refusal.name() + "（"
                + lines.words().of("problem", refusal.problem().reason()) + "）";
    }

    private void outcome(Grid grid) {
        label(grid.begin(), "case.head.total")
                .cell(
                        Style.CELL_STRONG,
                        paragraph -> lines.sentence(
                                paragraph, result.total().isPresent() ? "case.total" : "case.total.none"))
                .words(Style.CELL_HEAD, "case.head.grade")
                .figure(Style.CELL_STRONG, "grade")
                .words(Style.CELL_HEAD, "case.head.vetoes")
                .words(Style.CELL_STRONG, result.hasVeto() ? "case.vetoes.some" : "case.vetoes.none");
    }

    private static Grid.Row label(Grid.Row row, String key) {
        return row.words(Style.CELL_HEAD, key);
    }

    private java.util.function.Consumer<XWPFParagraph> lineOf(String text) {
        return paragraph -> lines.text(paragraph, text);
    }

    private String time(java.time.@Nullable LocalDateTime time) {
        return time == null ? Printed.NONE : new Printed(data.standard(), lines.words()).time(time);
    }

    private XWPFParagraph paragraph(Style style) {
        return Sheet.styled(document.createParagraph(), style);
    }
}
