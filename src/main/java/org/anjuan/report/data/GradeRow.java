package org.anjuan.report.data;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;

/**
 * How many cases have a grade.
 *
 * @param grade its name, empty for cases that reach none
 */
public record GradeRow(String grade, Share share) {

    /** Every grade of the standard from best to worst, then no grade if it occurs. */
    static List<GradeRow> of(Standard standard, Collection<CaseResult> cases) {
        var names = new LinkedHashSet<String>();
        standard.bands().stream().map(GradeBand::name).forEach(names::add);
        cases.stream().map(each -> each.grade().orElse("")).forEach(names::add);
        return names.stream()
                .map(name -> new GradeRow(name, share(name, cases)))
                .toList();
    }

    private static Share share(String name, Collection<CaseResult> cases) {
        int count = (int) cases.stream()
                .filter(each -> each.grade().orElse("").equals(name))
                .count();
        return new Share(count, cases.size());
    }
}
