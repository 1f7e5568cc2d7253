package org.anjuan.report.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.report.data.ProblemRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.standard.Dimension;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The circular's account of problems: vetoes first, then by dimension, the most frequent first. */
final class CircularProblems {
    /** How many problems are told of each dimension. */
    private static final int MOST = 5;

    private final Page page;
    private final ReportData data;
    private int sections;

    CircularProblems(Page page, ReportData data) {
        this.page = page;
        this.data = data;
    }

    void put() {
        page.sentence(Style.FIRST, "circular.third");
        if (told(data).isEmpty()) {
            page.sentence(Style.BODY, "circular.problems.none");
            return;
        }
        page.sentence(Style.BODY, "circular.problems");
        chart();
        section("circular.problems.vetoes", vetoes(data));
        for (var dimension : data.standard().dimensions()) {
            section(dimension.name(), of(data, dimension));
        }
    }

    /** The problems that are told, which are not all. */
    static List<ProblemRow> told(ReportData data) {
        return Stream.concat(
                        vetoes(data).stream(),
                        data.standard().dimensions().stream().flatMap(dimension -> of(data, dimension).stream()))
                .toList();
    }

    private static List<ProblemRow> vetoes(ReportData data) {
        return data.problems().stream().filter(ProblemRow::veto).toList();
    }

    private static List<ProblemRow> of(ReportData data, Dimension dimension) {
        return data.problems().stream()
                .filter(row -> !row.veto() && row.listed().item().dimension().equals(dimension.id()))
                .limit(MOST)
                .toList();
    }

    private void chart() {
        var bars = data.problems().stream()
                .filter(row -> !row.veto())
                .limit(BarChart.MOST)
                .map(row -> new BarChart.Bar(
                        row.reason().text(),
                        row.cases().count(),
                        Integer.toString(row.cases().count())))
                .toList();
        if (!bars.isEmpty()) {
            Charts.put(page, bars, Optional.empty(), "circular.chart.problems");
        }
    }

    private void section(String title, List<ProblemRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sections++;
        var words = page.lines().words();
        var name = title.startsWith("circular.")
                ? words.of(title)
                : words.of("circular.problems.of", Map.of("dimension", title));
        page.text(Style.SECOND, words.of("circular.numbered", Map.of("number", page.numeral(sections), "title", name)));
        for (int number = 1; number <= rows.size(); number++) {
            problem(number, rows.get(number - 1));
        }
    }

    private void problem(int number, ProblemRow row) {
        var paragraph = page.paragraph(Style.BODY);
        var prefix = CircularFigures.prefix(row);
        page.lines().text(paragraph, number + ". " + row.reason().text());
        page.lines().sentence(paragraph, "circular.problem", prefix);
        if (!row.veto()) {
            page.lines().sentence(paragraph, "circular.problem.item", prefix);
            page.lines().text(paragraph, row.listed().item().text());
            page.lines().sentence(paragraph, "circular.problem.itemEnd", prefix);
        }
        for (int typical = 1; typical <= row.typical().size(); typical++) {
            page.lines().sentence(paragraph, typical == 1 ? "circular.typical.first" : "circular.typical.next");
            typical(paragraph, row.typical().get(typical - 1), prefix + "t" + typical + "_");
        }
        page.lines().sentence(paragraph, "circular.typical.end");
    }

    private void typical(XWPFParagraph paragraph, ProblemRow.Typical typical, String prefix) {
        page.lines().sentence(paragraph, "circular.typical.case", prefix);
        if (typical.place().isPresent()) {
            page.lines().sentence(paragraph, "circular.typical.at");
            Places.say(page.lines(), paragraph, typical.place().get(), prefix);
        }
        if (!typical.wording().isEmpty()) {
            page.lines().sentence(paragraph, "circular.typical.said");
            page.lines().text(paragraph, typical.wording().replaceAll("[。；\\s]+$", ""));
        }
    }
}
