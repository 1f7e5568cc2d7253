package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.Terms;
import org.anjuan.standard.View;
import org.jspecify.annotations.Nullable;

/** What a standard settles beside its items and figures, as {@code standard show --json} gives it. */
record TermsShape(
        String documentNumber,
        @Nullable LocalDate until,
        String replaces,
        @Nullable String full,
        List<Fact> facts,
        WithoutShape notApplicable,
        boolean listedOnly,
        boolean waivers,
        List<Parameter> parameters,
        List<Substitute> substitutes,
        List<View> views) {

    /** What is agreed on items that do not apply. */
    record WithoutShape(
            boolean needsReason,
            List<String> reasons,
            @Nullable Integer remindAbove) {}

    static TermsShape of(Terms terms) {
        var without = terms.without();
        var full = terms.full();
        return new TermsShape(
                terms.number(),
                terms.until(),
                terms.replaces(),
                full == null ? null : WorkingWords.plain(full),
                terms.facts(),
                new WithoutShape(without.needsReason(), without.reasons(), without.remindAbove()),
                terms.listedOnly(),
                terms.waivers(),
                terms.parameters(),
                terms.substitutes(),
                terms.views());
    }
}
