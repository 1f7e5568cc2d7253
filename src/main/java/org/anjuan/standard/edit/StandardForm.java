package org.anjuan.standard.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Part;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.Terms;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.View;
import org.jspecify.annotations.Nullable;

/** A standard as a form to be filled in anew. */
public final class StandardForm {
    private StandardRef ref;
    private String title;
    private String caseKind;
    private String issuer;
    private @Nullable LocalDate from;
    private List<String> remarks;
    private List<Provenance> sources;
    private List<Dimension> dimensions;
    private List<Part> parts;
    private Formula formula;
    private Rounding rounding;
    private List<GradeBand> bands;
    private VetoOutcome vetoOutcome;
    private Terms terms;

    public StandardForm(Standard standard) {
        ref = standard.ref();
        title = standard.title();
        caseKind = standard.caseKind();
        issuer = standard.issuer();
        from = standard.from();
        remarks = standard.remarks();
        sources = standard.sources();
        dimensions = standard.dimensions();
        parts = standard.parts();
        formula = standard.formula();
        rounding = standard.rounding();
        bands = standard.bands();
        vetoOutcome = standard.vetoOutcome();
        terms = standard.terms();
    }

    public StandardForm ref(StandardRef now) {
        ref = now;
        return this;
    }

    public StandardForm title(String now) {
        title = now;
        return this;
    }

    public StandardForm caseKind(String now) {
        caseKind = now;
        return this;
    }

    public StandardForm issuer(String now) {
        issuer = now;
        return this;
    }

    public StandardForm from(@Nullable LocalDate now) {
        from = now;
        return this;
    }

    public StandardForm remarks(List<String> now) {
        remarks = now;
        return this;
    }

    public StandardForm parts(List<Part> now) {
        parts = now;
        return this;
    }

    public StandardForm formula(Formula now) {
        formula = now;
        return this;
    }

    public StandardForm bands(List<GradeBand> now) {
        bands = now;
        return this;
    }

    public StandardForm vetoOutcome(VetoOutcome now) {
        vetoOutcome = now;
        return this;
    }

    public StandardForm rounding(Rounding now) {
        rounding = now;
        return this;
    }

    StandardForm sources(List<Provenance> now) {
        sources = now;
        return this;
    }

    StandardForm dimensions(List<Dimension> now) {
        dimensions = now;
        return this;
    }

    /** Fills in the terms. */
    public StandardForm terms(UnaryOperator<TermsForm> fill) {
        terms = fill.apply(new TermsForm(terms)).made();
        return this;
    }

    StandardForm facts(List<Fact> now) {
        return terms(form -> form.facts(now));
    }

    public StandardForm number(String now) {
        return terms(form -> form.number(now));
    }

    public StandardForm replaces(String now) {
        return terms(form -> form.replaces(now));
    }

    StandardForm views(List<View> now) {
        return terms(form -> form.views(now));
    }

    /** What is filled in. */
    public Standard made() {
        return new Standard(
                ref,
                title,
                caseKind,
                issuer,
                from,
                remarks,
                sources,
                dimensions,
                parts,
                formula,
                rounding,
                bands,
                vetoOutcome,
                terms);
    }
}
