package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.standard.Fact;
import org.anjuan.standard.FigureSources;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.Terms;
import org.anjuan.standard.View;
import org.anjuan.standard.WithoutTerms;
import org.jspecify.annotations.Nullable;

/** What a standard settles beside its items and figures, as a form to be filled in anew. */
public final class TermsForm {
    private String number;
    private @Nullable LocalDate until;
    private String replaces;
    private @Nullable BigDecimal full;
    private List<Fact> facts;
    private WithoutTerms without;
    private boolean listedOnly;
    private boolean waivers;
    private List<Parameter> parameters;
    private List<Substitute> substitutes;
    private List<View> views;
    private FigureSources sources;
    private List<String> toCheck;

    TermsForm(Terms terms) {
        number = terms.number();
        until = terms.until();
        replaces = terms.replaces();
        full = terms.full();
        facts = terms.facts();
        without = terms.without();
        listedOnly = terms.listedOnly();
        waivers = terms.waivers();
        parameters = terms.parameters();
        substitutes = terms.substitutes();
        views = terms.views();
        sources = terms.sources();
        toCheck = terms.toCheck();
    }

    public TermsForm number(String now) {
        number = now;
        return this;
    }

    public TermsForm until(@Nullable LocalDate now) {
        until = now;
        return this;
    }

    public TermsForm replaces(String now) {
        replaces = now;
        return this;
    }

    public TermsForm full(@Nullable BigDecimal now) {
        full = now;
        return this;
    }

    public TermsForm facts(List<Fact> now) {
        facts = now;
        return this;
    }

    public TermsForm without(WithoutTerms now) {
        without = now;
        return this;
    }

    public TermsForm listedOnly(boolean now) {
        listedOnly = now;
        return this;
    }

    public TermsForm waivers(boolean now) {
        waivers = now;
        return this;
    }

    public TermsForm parameters(List<Parameter> now) {
        parameters = now;
        return this;
    }

    public TermsForm substitutes(List<Substitute> now) {
        substitutes = now;
        return this;
    }

    public TermsForm views(List<View> now) {
        views = now;
        return this;
    }

    public TermsForm sources(FigureSources now) {
        sources = now;
        return this;
    }

    public TermsForm toCheck(List<String> now) {
        toCheck = now;
        return this;
    }

    Terms made() {
        return new Terms(
                number,
                until,
                replaces,
                full,
                facts,
                without,
                listedOnly,
                waivers,
                parameters,
                substitutes,
                views,
                sources,
                toCheck);
    }
}
