package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Part;

/**
 * An item that some case lost points on, or a veto that held.
 *
 * @param cases share of the finished cases that were hit
 * @param deductions how many deductions were made
 * @param lost points taken together
 * @param units how many different units were hit, cases without a unit apart
 * @param reason the reason that was given most often
 * @param reasonCases in how many cases that reason was given
 * @param typical up to {@link #TYPICAL} cases with their first place of proof
 */
public record ProblemRow(
        ListedItem listed,
        Share cases,
        int deductions,
        BigDecimal lost,
        int units,
        Deductible reason,
        int reasonCases,
        List<Typical> typical) {
    static final int TYPICAL = 3;

    /**
     * One case that shows the problem.
     *
     * @param wording how its reviewer worded it for the report; empty where that was left to the standard
     */
    public record Typical(CaseResult result, Optional<ProofPlace> place, String wording) {}

    public boolean veto() {
        return listed.kind() == Part.Kind.VETO;
    }

    private record Hit(CaseResult result, DeductionRow row) {}

    /** Most frequent first; equal ones by points lost, then in the order of the standard. */
    static List<ProblemRow> of(List<CaseResult> finished) {
        Map<Integer, List<Hit>> byItem = new TreeMap<>();
        finished.forEach(result -> result.deductions()
                .forEach(row -> byItem.computeIfAbsent(row.listed().position(), _ -> new ArrayList<>())
                        .add(new Hit(result, row))));
        return byItem.values().stream()
                .map(hits -> row(hits, finished.size()))
                .sorted(Comparator.comparingInt((ProblemRow row) -> row.cases().count())
                        .thenComparing(ProblemRow::lost)
                        .reversed()
                        .thenComparingInt(row -> row.listed().position()))
                .toList();
    }

    private static ProblemRow row(List<Hit> hits, int finished) {
        var first = hits.getFirst().row();
        var reasons = casesByReason(hits);
        var commonest = reasons.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow();
        return new ProblemRow(
                first.listed(),
                new Share(results(hits).size(), finished),
                hits.size(),
                hits.stream().map(hit -> hit.row().taken()).reduce(BigDecimal.ZERO, BigDecimal::add),
                units(hits),
                first.item().deductible(commonest.getKey()).orElseThrow(),
                commonest.getValue(),
                typical(hits));
    }

    private static List<CaseResult> results(List<Hit> hits) {
        Map<Integer, CaseResult> byPosition = new LinkedHashMap<>();
        hits.forEach(hit -> byPosition.putIfAbsent(hit.result().position(), hit.result()));
        return List.copyOf(byPosition.values());
    }

    private static int units(List<Hit> hits) {
        return (int) hits.stream()
                .map(hit -> hit.result().entry().unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .count();
    }

    private static Map<String, Integer> casesByReason(List<Hit> hits) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        hits.stream()
                .map(hit ->
                        Map.entry(hit.result().position(), hit.row().reason().id()))
                .distinct()
                .forEach(pair -> cases.merge(pair.getValue(), 1, Integer::sum));
        return cases;
    }

    private static List<Typical> typical(List<Hit> hits) {
        return results(hits).stream()
                .limit(TYPICAL)
                .map(result -> typical(
                        result,
                        hits.stream()
                                .filter(hit -> hit.result().position() == result.position())
                                .map(Hit::row)
                                .toList()))
                .toList();
    }

    private static Typical typical(CaseResult result, List<DeductionRow> rows) {
        return new Typical(
                result,
                rows.stream().flatMap(row -> row.places().stream()).findFirst(),
                rows.stream()
                        .map(row -> row.deduction().wording().strip())
                        .filter(wording -> !wording.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
