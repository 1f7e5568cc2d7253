package org.anjuan.report.docx;

import java.util.List;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DimensionRow;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.GradeRow;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ProblemRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Share;
import org.anjuan.report.data.UnitRow;
import org.anjuan.report.data.Words;

/** The figures that the circular prints, by name; rows of lists are counted from 1. */
final class CircularFigures {
    private final ReportData data;
    private final Printed printed;
    private final Words words;
    private final Figures.Collector figures = new Figures.Collector();

    private CircularFigures(ReportData data, Words words) {
        this.data = data;
        this.words = words;
        this.printed = new Printed(data.standard(), words);
    }

    static Figures of(ReportData data, Words words) {
        var all = new CircularFigures(data, words);
        all.totals();
        if (data.totals().finished() > 0) {
            all.results();
            all.dimensions();
        }
        CircularProblems.told(data).forEach(row -> all.problem(prefix(row), row));
        for (int row = 0; row < data.units().size(); row++) {
            all.unit("u" + (row + 1) + "_", data.units().get(row));
        }
        data.finished().forEach(all::result);
        return all.figures.done();
    }

    static String prefix(ProblemRow row) {
        return "p" + row.listed().position() + "_";
    }

    static String prefix(CaseResult result) {
        return "c" + result.position() + "_";
    }

    private void totals() {
        var totals = data.totals();
        figures.add("cases", totals.cases())
                .add("units", totals.units())
                .add("finished", totals.finished())
                .add("unfinished", totals.unfinished());
    }

    private void results() {
        var totals = data.totals();
        figures.add("average", Printed.average(totals.totals().average()))
                .add("highest", printed.total(totals.totals().highest()))
                .add("lowest", printed.total(totals.totals().lowest()))
                .add("pages", totals.pages())
                .add("vetoed", totals.vetoed())
                .add("vetoedShare", Printed.percent(totals.vetoedShare()))
                .add("deductions", totals.deductions())
                .add("proofs", totals.proofs())
                .add("clean", totals.clean())
                .add("cleanShare", Printed.percent(new Share(totals.clean(), totals.finished())));
        if (totals.withoutTotal() > 0) {
            figures.add("withoutTotal", totals.withoutTotal());
        }
        for (int row = 0; row < totals.grades().size(); row++) {
            grade("g" + (row + 1) + "_", totals.grades().get(row));
        }
    }

    private void grade(String name, GradeRow row) {
        figures.add(name + "grade", row.grade().isEmpty() ? words.of("grade.none") : row.grade())
                .add(name + "count", row.share().count())
                .add(name + "share", Printed.percent(row.share()));
    }

    private void dimensions() {
        for (int row = 0; row < data.dimensions().size(); row++) {
            dimension("m" + (row + 1) + "_", data.dimensions().get(row));
        }
    }

    private void dimension(String name, DimensionRow row) {
        boolean earns = row.earnable().signum() > 0;
        boolean deducts = row.atRisk().signum() > 0;
        var none = words.of("points.none");
        figures.add(name + "vetoes", row.vetoItems() == 0 ? Printed.NONE : Integer.toString(row.vetoes()))
                .add(name + "earnable", earns ? Printed.points(row.earnable()) : none)
                .add(name + "notEarned", earns ? Printed.points(row.notEarned()) : none)
                .add(
                        name + "rate",
                        row.lossRate().map(rate -> rate.toPlainString() + "%").orElse(Printed.NONE))
                .add(name + "atRisk", deducts ? Printed.points(row.atRisk()) : none)
                .add(name + "deducted", deducts ? Printed.points(row.deducted()) : none);
    }

    private void problem(String name, ProblemRow row) {
        figures.add(name + "reasonCases", row.reasonCases());
        if (!row.veto()) {
            figures.add(name + "cases", row.cases().count())
                    .add(name + "share", Printed.percent(row.cases()))
                    .add(name + "units", row.units());
        }
        for (int number = 0; number < row.typical().size(); number++) {
            var typical = row.typical().get(number);
            var own = name + "t" + (number + 1) + "_";
            figures.add(own + "number", typical.result().entry().number());
            typical.place().ifPresent(place -> new PlaceFigures(figures, words).add(own, place));
        }
    }

    private void unit(String name, UnitRow row) {
        figures.add(name + "rank", row.rank() == 0 ? Printed.NONE : Integer.toString(row.rank()))
                .add(name + "cases", row.cases())
                .add(name + "finished", row.finished())
                .add(name + "average", Printed.average(row.totals().average()))
                .add(name + "highest", printed.total(row.totals().highest()))
                .add(name + "lowest", printed.total(row.totals().lowest()))
                .add(name + "vetoed", row.vetoed());
        List<GradeRow> grades = data.totals().grades();
        for (int grade = 0; grade < grades.size(); grade++) {
            figures.add(name + "g" + (grade + 1), row.count(grades.get(grade).grade()));
        }
    }

    private void result(CaseResult result) {
        figures.add(prefix(result) + "number", result.entry().number())
                .add(prefix(result) + "total", printed.total(result.total()))
                .add(prefix(result) + "grade", result.grade().orElse(words.of("grade.none")));
    }
}
