package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Words that were found, as data.
 *
 * @param caseId null where only one case was looked through
 * @param boxes one for each line touched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HitShape(
        @JsonProperty("case") @Nullable String caseId,
        String file,
        int page,
        List<List<Double>> boxes,
        String quote,
        String before,
        String after) {
    private static final double STEPS = 100_000;

    /** @param file the case in which they were found */
    static HitShape of(@Nullable String caseId, CaseFile file, Hit hit) {
        var name = file.source(hit.page().source()).map(Source::name).orElse("");
        var match = hit.match();
        return new HitShape(
                caseId,
                name,
                hit.page().number(),
                match.boxes().stream().map(HitShape::box).toList(),
                match.quote(),
                match.before(),
                match.after());
    }

    private static List<Double> box(Box box) {
        return List.of(rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height()));
    }

    private static double rounded(double part) {
        return Math.round(part * STEPS) / STEPS;
    }
}
