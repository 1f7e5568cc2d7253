package org.anjuan.report.docx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.UnitRow;
import org.anjuan.report.data.Words;

/** The first half of the circular: title, what was done, and what it came to. */
final class CircularBody {
    private static final int MOST_PRAISED = 5;

    /** Characters of half width that a round's title may have to fit on one line with the words around it. */
    private static final int ONE_LINE = 26;

    private final Page page;
    private final ReportData data;
    private final Words words;

    CircularBody(Page page, ReportData data) {
        this.page = page;
        this.data = data;
        this.words = page.lines().words();
    }

    void put() {
        var title = data.round().title();
        boolean fits = title.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum() <= ONE_LINE;
        page.text(Style.TITLE, words.of(fits ? "circular.title" : "circular.title.long", Map.of("round", title)));
        page.text(Style.BODY, "");
        page.sentence(Style.ADDRESSEE, "circular.addressee");
        opening();
        page.sentence(Style.FIRST, "circular.first");
        if (data.totals().finished() == 0) {
            page.sentence(Style.BODY, "circular.nothing");
            return;
        }
        work();
        results();
        dimensions();
        merits();
    }

    private void opening() {
        var paragraph = page.paragraph(Style.BODY);
        page.lines()
                .text(
                        paragraph,
                        words.of(
                                "circular.opening",
                                Map.of(
                                        "round", data.round().title(),
                                        "organiser", data.round().organiser(),
                                        "standard", data.standard().title(),
                                        "kind", data.standard().caseKind(),
                                        "opened", printed().date(data.round().opened()),
                                        "cutOff", printed().time(data.cutOff()))));
        page.lines().sentence(paragraph, "circular.opening.figures");
    }

    private void work() {
        page.sentence(Style.SECOND, "circular.work.heading");
        page.sentence(Style.BODY, "circular.work");
    }

    private void results() {
        page.sentence(Style.SECOND, "circular.results.heading");
        var paragraph = page.sentence(Style.BODY, "circular.results");
        var grades = data.totals().grades();
        for (int grade = 1; grade <= grades.size(); grade++) {
            page.lines()
                    .sentence(
                            paragraph,
                            grade < grades.size() ? "circular.grade" : "circular.grade.last",
                            "g" + grade + "_");
        }
        page.lines().sentence(paragraph, "circular.scores");
        if (data.totals().withoutTotal() > 0) {
            page.lines().sentence(paragraph, "circular.withoutTotal");
        }
        chart();
    }

    private void chart() {
        var ranked = data.units().stream()
                .filter(unit -> unit.totals().average().isPresent())
                .limit(BarChart.MOST)
                .toList();
        if (ranked.size() > 1) {
            var bars = ranked.stream().map(this::bar).toList();
            Charts.put(page, bars, data.totals().totals().average(), "circular.chart.units");
        }
    }

    private BarChart.Bar bar(UnitRow unit) {
        var average = unit.totals().average().orElse(BigDecimal.ZERO);
        return new BarChart.Bar(
                unit.unit().isEmpty() ? words.of("unit.none") : unit.unit(),
                average.doubleValue(),
                average.toPlainString());
    }

    private void dimensions() {
        page.sentence(Style.SECOND, "circular.dimensions.heading");
        page.sentence(Style.BODY, "circular.dimensions");
        page.sentence(Style.CAPTION, "circular.dimensions.caption").setKeepNext(true);
        var grid = new Grid(page.document(), page.lines(), 40, 19, 19.4, 19.4, 19.4, 19.4, 19.4)
                .head(
                        "circular.column.dimension",
                        "circular.column.vetoes",
                        "circular.column.earnable",
                        "circular.column.notEarned",
                        "circular.column.rate",
                        "circular.column.atRisk",
                        "circular.column.deducted");
        for (int row = 1; row <= data.dimensions().size(); row++) {
            var line = grid.begin()
                    .text(Style.CELL, data.dimensions().get(row - 1).dimension().name());
            for (var name : List.of("vetoes", "earnable", "notEarned", "rate", "atRisk", "deducted")) {
                line.figure(Style.CELL_MIDDLE, "m" + row + "_" + name);
            }
        }
    }

    private void merits() {
        page.sentence(Style.FIRST, "circular.second");
        var paragraph = page.sentence(Style.BODY, "circular.merits");
        var best = best();
        if (best.isEmpty()) {
            return;
        }
        page.lines().sentence(paragraph, "circular.best");
        for (int place = 0; place < best.size(); place++) {
            if (place > 0) {
                page.lines().sentence(paragraph, "circular.best.next");
            }
            page.lines().text(paragraph, best.get(place).entry().unit());
            page.lines().sentence(paragraph, "circular.best.case", CircularFigures.prefix(best.get(place)));
        }
        page.lines().sentence(paragraph, "circular.best.end");
    }

    /** Cases that reach the best grade, highest totals first; none where there are no grades. */
    private List<CaseResult> best() {
        if (data.standard().bands().isEmpty()) {
            return List.of();
        }
        var grade = data.standard().bands().getFirst().name();
        return data.finished().stream()
                .filter(result -> result.grade().filter(grade::equals).isPresent())
                .sorted(Comparator.comparing(
                        (CaseResult result) -> result.total().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                .limit(MOST_PRAISED)
                .toList();
    }

    private Printed printed() {
        return new Printed(data.standard(), words);
    }
}
