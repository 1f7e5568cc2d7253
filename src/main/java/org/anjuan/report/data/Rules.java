package org.anjuan.report.data;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;

/** The rules of a standard in words: rounding, grades and vetoes. */
public final class Rules {
    private Rules() {}

    public static String rounding(Standard standard, Words words) {
        var rounding = standard.rounding();
        var values = new HashMap<String, String>();
        values.put("digits", Integer.toString(rounding.digits()));
        values.put("mode", words.of("rounding", rounding.mode()));
        var text = words.of("rule.rounding", values);
        var floor = rounding.floor();
        return floor == null ? text : text + words.of("rule.floor", Map.of("floor", Printed.points(floor)));
    }

    public static String bands(Standard standard, Words words) {
        var bands = standard.bands().stream().map(band -> band(band, words)).collect(Collectors.joining("；"));
        var read = words.of(standard.rounding().beforeGrading() ? "rule.bands.rounded" : "rule.bands.exact");
        return words.of("rule.bands", Map.of("bands", bands, "read", read));
    }

    public static String veto(Standard standard, Words words) {
        var outcome = standard.vetoOutcome();
        return words.of("rule.veto", Map.of("total", Printed.points(outcome.total()), "grade", outcome.grade()));
    }

    private static String band(GradeBand band, Words words) {
        var from = band.from();
        var to = band.to();
        var lower = from == null
                ? ""
                : words.of(band.fromIncluded() ? "band.from" : "band.above", Map.of("points", Printed.points(from)));
        var upper = to == null
                ? ""
                : words.of(band.toIncluded() ? "band.to" : "band.below", Map.of("points", Printed.points(to)));
        var middle = from != null && to != null ? words.of("band.and") : "";
        return band.name() + "：" + lower + middle + upper;
    }
}
