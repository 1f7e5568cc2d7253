package org.anjuan.report.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Unfinished;
import org.anjuan.report.data.UnitRow;

/** The annexes of the circular: the scores of the units and those of the cases. */
final class CircularAnnexes {
    /** Width of the text in millimetres. */
    private static final double WIDTH = 156;

    private static final double NARROW = 10.5;

    private final Page page;
    private final ReportData data;

    CircularAnnexes(Page page, ReportData data) {
        this.page = page;
        this.data = data;
    }

    void put() {
        annex("circular.annex.one", "circular.annex.one.title");
        units();
        annex("circular.annex.two", "circular.annex.two.title");
        cases();
        unfinished();
        Notes.put(page.document(), page.lines(), data, Style.NOTE);
    }

    private void annex(String number, String title) {
        page.sentence(Style.ANNEX, number).setPageBreak(true);
        page.text(Style.ANNEX, "");
        page.sentence(Style.TITLE, title);
        page.text(Style.ANNEX, "");
    }

    private void units() {
        var grades = data.totals().grades();
        var widths = new double[8 + grades.size()];
        Arrays.fill(widths, NARROW);
        widths[4] = widths[5] = widths[6] = NARROW + 4;
        widths[1] = Math.max(24, WIDTH - (Arrays.stream(widths).sum() - widths[1]));
        var grid = new Grid(page.document(), page.lines(), widths);
        var head = grid.beginHead();
        for (var key : List.of("rank", "unit", "cases", "finished", "average", "highest", "lowest")) {
            head.words(Style.CELL_HEAD, "circular.column." + key);
        }
        grades.forEach(grade -> head.text(
                Style.CELL_HEAD, grade.grade().isEmpty() ? page.lines().words().of("grade.none") : grade.grade()));
        head.words(Style.CELL_HEAD, "circular.column.vetoed");
        for (int row = 1; row <= data.units().size(); row++) {
            unit(grid, data.units().get(row - 1), "u" + row + "_");
        }
    }

    private void unit(Grid grid, UnitRow unit, String prefix) {
        var none = page.lines().words().of("unit.none");
        var row = grid.begin()
                .figure(Style.CELL_MIDDLE, prefix + "rank")
                .text(Style.CELL, unit.unit().isEmpty() ? none : unit.unit());
        var names = new ArrayList<>(List.of("cases", "finished", "average", "highest", "lowest"));
        for (int grade = 1; grade <= data.totals().grades().size(); grade++) {
            names.add("g" + grade);
        }
        names.add("vetoed");
        names.forEach(name -> row.figure(Style.CELL_MIDDLE, prefix + name));
    }

    private void cases() {
        var grid = new Grid(page.document(), page.lines(), 14, 66, 46, 15, 15)
                .head(
                        "circular.column.number",
                        "circular.column.title",
                        "circular.column.unit",
                        "circular.column.total",
                        "circular.column.grade");
        data.finished().forEach(result -> result(grid, result));
    }

    private static void result(Grid grid, CaseResult result) {
        var prefix = CircularFigures.prefix(result);
        grid.begin()
                .figure(Style.CELL_MIDDLE, prefix + "number")
                .text(Style.CELL, result.entry().title())
                .text(Style.CELL, result.entry().unit())
                .figure(Style.CELL_MIDDLE, prefix + "total")
                .figure(Style.CELL_MIDDLE, prefix + "grade");
    }

    private void unfinished() {
        if (data.unfinished().isEmpty()) {
            return;
        }
        page.text(Style.NOTE, "");
        page.sentence(Style.CAPTION, "circular.unfinished").setKeepNext(true);
        var grid = new Grid(page.document(), page.lines(), 14, 66, 46, 30)
                .head(
                        "circular.column.number",
                        "circular.column.title",
                        "circular.column.unit",
                        "circular.column.state");
        data.unfinished().forEach(each -> unfinished(grid, each));
    }

    private void unfinished(Grid grid, Unfinished each) {
        grid.begin()
                .text(Style.CELL_MIDDLE, each.entry().number())
                .text(Style.CELL, each.entry().title())
                .text(Style.CELL, each.entry().unit())
                .text(Style.CELL_MIDDLE, page.lines().words().of("state", each.state()));
    }
}
