package org.anjuan.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.report.data.CaseResult;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Standard;

/** The standard's way from a total to the grade, said in Excel's functions. */
final class GradeFormula {
    private final Standard standard;
    private final CaseSheets sheets;
    private final VetoCodes codes;

    GradeFormula(Standard standard, CaseSheets sheets) {
        this.standard = standard;
        this.sheets = sheets;
        this.codes = VetoCodes.of(standard);
    }

    /** The grade of the total in a cell, had no veto decided; empty words where the cell is empty. */
    String of(String read, CaseResult result) {
        var grade = new StringBuilder("IF(%s=\"\",\"\"".formatted(read));
        for (var band : standard.bands()) {
            grade.append(",IF(").append(has(band, read, result)).append(",").append(TotalFormula.quoted(band.name()));
        }
        return grade.append(",\"\"")
                .append(")".repeat(standard.bands().size() + 1))
                .toString();
    }

    /** Whether the total reaches the grade, or a better one that cannot be had, and nothing stands in its way. */
    private String has(GradeBand band, String read, CaseResult result) {
        var free = free(band, result);
        var bands = standard.bands();
        int at = bands.indexOf(band);
        boolean falls = bands.subList(0, at).stream()
                .anyMatch(better -> !free(better, result).isEmpty());
        var reached = bands.subList(falls ? 0 : at, at + 1).stream()
                .map(each -> holds(each, read))
                .collect(Collectors.joining(","));
        var conditions = new ArrayList<String>();
        conditions.add(falls ? "OR(" + reached + ")" : reached);
        conditions.addAll(free);
        return conditions.size() == 1 ? conditions.getFirst() : "AND(" + String.join(",", conditions) + ")";
    }

    private List<String> free(GradeBand band, CaseResult result) {
        var conditions = new ArrayList<String>();
        codes.barring(band.name()).forEach(code -> conditions.add(sheets.vetoes(result, code) + "=0"));
        band.limits().forEach(limit -> conditions.addAll(met(limit, result)));
        return conditions;
    }

    private List<String> met(GradeLimit limit, CaseResult result) {
        var conditions = new ArrayList<String>();
        var lost = limit.mostLost();
        var problems = limit.mostProblems();
        var zeros = limit.mostZeros();
        if (lost != null) {
            conditions.add(ShareFormula.exact(sheets.lost(result, limit.in())) + "<=" + lost.toPlainString());
        }
        if (problems != null) {
            conditions.add(sheets.problems(result, limit.in()) + "<=" + problems);
        }
        if (zeros != null) {
            conditions.add(sheets.zeros(result, limit.in()) + "<=" + zeros);
        }
        return conditions;
    }

    private static String holds(GradeBand band, String read) {
        var conditions = new ArrayList<String>();
        var from = band.from();
        var to = band.to();
        if (from != null) {
            conditions.add(read + (band.fromIncluded() ? ">=" : ">") + from.toPlainString());
        }
        if (to != null) {
            conditions.add(read + (band.toIncluded() ? "<=" : "<") + to.toPlainString());
        }
        return conditions.isEmpty() ? "TRUE" : "AND(" + String.join(",", conditions) + ")";
    }
}
