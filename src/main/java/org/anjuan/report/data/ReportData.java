package org.anjuan.report.data;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Grading;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;

/**
 * Every figure of a round, worked out once and the same for all papers.
 *
 * @param cutOff local time at which the data were taken
 * @param program version of the program that worked them out
 * @param roster all cases of the round in the organiser's order; a case's place, from 1, is its position
 * @param finished cases whose review was handed in; averages and shares are about these only
 * @param unfinished the others
 */
public record ReportData(
        Round round,
        Standard standard,
        LocalDateTime cutOff,
        String program,
        List<CaseEntry> roster,
        List<CaseResult> finished,
        List<Unfinished> unfinished,
        Totals totals,
        List<UnitRow> units,
        List<ProblemRow> problems,
        List<DimensionRow> dimensions) {

    /**
     * Works the figures out.
     *
     * @param roster all cases of the round in the order they are to be listed
     * @param reviewed at most one review for each of them; cases without one count as not begun
     * @throws IllegalArgumentException when a case has two reviews, a review is of no case of the roster, or is bound to another
     *     standard than the one given
     */
    public static ReportData of(
            Round round,
            Standard standard,
            List<CaseEntry> roster,
            List<ReviewedCase> reviewed,
            LocalDateTime cutOff,
            String program) {
        var byCase = byCase(roster, reviewed);
        var finished = new ArrayList<CaseResult>();
        var unfinished = new ArrayList<Unfinished>();
        for (int position = 1; position <= roster.size(); position++) {
            var entry = roster.get(position - 1);
            var own = byCase.get(entry.id());
            if (own == null) {
                unfinished.add(Unfinished.notBegun(position, entry, standard));
            } else if (Unfinished.concerns(own)) {
                unfinished.add(Unfinished.of(position, entry, standard, own));
            } else {
                finished.add(CaseResult.of(position, own, standard, Grading.of(standard, own.review())));
            }
        }
        return new ReportData(
                round,
                standard,
                cutOff,
                program,
                List.copyOf(roster),
                List.copyOf(finished),
                List.copyOf(unfinished),
                Totals.of(standard, roster, finished),
                UnitRow.of(standard, roster, finished),
                ProblemRow.of(finished),
                DimensionRow.of(standard, finished));
    }

    private static Map<CaseId, ReviewedCase> byCase(List<CaseEntry> roster, List<ReviewedCase> reviewed) {
        var known = roster.stream().map(CaseEntry::id).toList();
        var byCase = new HashMap<CaseId, ReviewedCase>();
        for (var each : reviewed) {
            if (!known.contains(each.entry().id())) {
                throw new IllegalArgumentException(
                        "Not in the roster: " + each.entry().id());
            }
            if (byCase.put(each.entry().id(), each) != null) {
                throw new IllegalArgumentException(
                        "Two reviews of case " + each.entry().id());
            }
        }
        return byCase;
    }

    /** Place of a unit in {@link #units}, from 1. */
    public int unitPosition(String unit) {
        return 1 + units.stream().map(UnitRow::unit).toList().indexOf(unit);
    }

    /** Every deduction of every finished case, in the order of the roster and of the standard. */
    public List<DeductionRow> deductions() {
        return finished.stream().flatMap(each -> each.deductions().stream()).toList();
    }
}
