package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.review.Outcome;
import org.anjuan.review.Totals;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** The rules of a standard in words: rounding, grades and vetoes. */
public final class Rules {
    private Rules() {}

    public static String rounding(Standard standard, Words words) {
        var rounding = standard.rounding();
        var values = new HashMap<String, String>();
        values.put("digits", Integer.toString(rounding.digits()));
        values.put("mode", words.of("rounding", rounding.mode()));
        var text = words.of("rule.rounding", values);
        var shares = rounding.shares() ? words.of("rule.shares", values) : "";
        return text
                + shares
                + end("rule.floor", "floor", rounding.floor(), words)
                + end("rule.ceiling", "ceiling", rounding.ceiling(), words);
    }

    private static String end(String key, String name, @Nullable BigDecimal end, Words words) {
        return end == null ? "" : words.of(key, Map.of(name, Printed.points(end)));
    }

    public static String bands(Standard standard, Words words) {
        var bands = standard.bands().stream().map(band -> band(band, words)).collect(Collectors.joining("；"));
        var read = words.of(standard.rounding().beforeGrading() ? "rule.bands.rounded" : "rule.bands.exact");
        return words.of("rule.bands", Map.of("bands", bands, "read", read));
    }

    /** What the vetoes that hold decided; empty where they decided nothing. */
    public static String veto(Outcome outcome, Words words) {
        return switch (outcome.deciding()) {
            case VetoOutcome.Decided(var total, var grade, var _)
            when total != null -> words.of("rule.veto", Map.of("total", Printed.points(total), "grade", grade));
            case VetoOutcome.Decided(var _, var grade, var _) -> words.of("rule.veto.stopped", Map.of("grade", grade));
            case VetoOutcome.Unfit(var name) -> words.of("rule.veto.unfit", Map.of("result", name));
            case null, default -> "";
        };
    }

    /** What a veto left of a total that was higher; empty where none did. */
    public static Optional<String> limit(Standard standard, Outcome outcome, Words words) {
        var plain = Totals.of(standard, outcome).plain();
        var exact = outcome.exact();
        if (plain == null || exact == null || outcome.vetoed()) {
            return Optional.empty();
        }
        boolean isLimited = exact.compareTo(standard.rounding().hold(plain)) < 0;
        return isLimited
                ? Optional.of(words.of("rule.veto.limit", Map.of("most", Printed.points(exact))))
                : Optional.empty();
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
