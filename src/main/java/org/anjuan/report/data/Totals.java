package org.anjuan.report.data;

import java.util.List;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Standard;

/**
 * The round in a few figures.
 *
 * @param cases how many cases the round has
 * @param units how many different units they are of, cases without a unit apart
 * @param finished how many cases are finished; all that follows is about these
 * @param totals per case, vetoed cases with the total the standard gives them
 * @param vetoed in how many cases a veto holds
 * @param clean how many cases lost nothing
 * @param deductions how many deductions were made, vetoes not counted
 * @param proofs how many proofs deductions and vetoes rest on
 * @param pages how many pages the finished cases have
 */
public record Totals(
        int cases,
        int units,
        int finished,
        Spread totals,
        List<GradeRow> grades,
        int vetoed,
        int clean,
        int deductions,
        int proofs,
        int pages) {

    static Totals of(Standard standard, List<CaseEntry> roster, List<CaseResult> finished) {
        var rows = finished.stream().flatMap(each -> each.deductions().stream()).toList();
        return new Totals(
                roster.size(),
                (int) roster.stream()
                        .map(CaseEntry::unit)
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .count(),
                finished.size(),
                Spread.of(finished),
                GradeRow.of(standard, finished),
                (int) finished.stream().filter(CaseResult::hasVeto).count(),
                (int) finished.stream().filter(CaseResult::clean).count(),
                (int) rows.stream().filter(row -> !row.veto()).count(),
                rows.stream().mapToInt(row -> row.places().size()).sum(),
                finished.stream().mapToInt(each -> each.file().pageCount()).sum());
    }

    public int unfinished() {
        return cases - finished;
    }

    /** Finished cases without a total, because nothing applied that could be earned. */
    public int withoutTotal() {
        return finished - totals.count();
    }

    public Share finishedShare() {
        return new Share(finished, cases);
    }

    public Share vetoedShare() {
        return new Share(vetoed, finished);
    }
}
