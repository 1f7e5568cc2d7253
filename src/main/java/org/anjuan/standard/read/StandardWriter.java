package org.anjuan.standard.read;

import java.util.List;
import java.util.function.Function;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/**
 * Writes a standard as YAML that {@link StandardReader} reads as an equal one. What a file lets its parts and groups say for
 * all their items is written at each item; remarks after {@code #} are no part of a standard and are not written.
 */
public final class StandardWriter {
    private final Standard standard;
    private final FigureWriter figures;
    private final TermsWriter terms;

    private StandardWriter(Standard standard) {
        this.standard = standard;
        this.figures = new FigureWriter(standard.terms().sources());
        this.terms = new TermsWriter(standard);
    }

    /** The text of a file. */
    public static String write(Standard standard) {
        return YamlWriter.file(new StandardWriter(standard).tree());
    }

    private Yaml.Fields tree() {
        var file = heading();
        terms.before(file);
        file.put("formula", figures.formula(standard.formula()));
        figures(file);
        file.putList("parts", parts());
        terms.after(file);
        return file.made();
    }

    private YamlFields heading() {
        var laws = terms.laws();
        return new YamlFields()
                .put("format", StandardBuilder.FORMAT)
                .putAlways("id", standard.ref().id())
                .putAlways("version", standard.ref().version())
                .putAlways("title", standard.title())
                .putAlways("case-kind", standard.caseKind())
                .put("issuer", standard.issuer())
                .put("document-number", standard.terms().number())
                .put("in-force", standard.from())
                .put("until", standard.terms().until())
                .put("replaces", standard.terms().replaces())
                .put("remarks", standard.remarks())
                .putIfAny("sources", names(standard.sources(), each -> each.code(), each -> each.text()))
                .putIfAny("laws", laws.tree())
                .put("dimensions", names(standard.dimensions(), each -> each.id(), each -> each.name()));
    }

    private void figures(YamlFields file) {
        boolean totals = !(standard.formula() instanceof Formula.None);
        var sources = standard.terms().sources();
        if (totals || !standard.rounding().equals(StandardBuilder.NO_ROUNDING) || isNamed(sources.rounding())) {
            file.put("rounding", figures.rounding(standard.rounding()));
        }
        if (totals || !standard.bands().isEmpty() || isNamed(sources.grades())) {
            file.put("grades", figures.grades(standard.bands()));
        }
        boolean isSaid = !standard.vetoOutcome().equals(VetoOutcome.Decided.NONE) || isNamed(sources.veto());
        if (isSaid || StandardBuilder.needsVeto(standard.parts())) {
            file.put("veto", figures.veto(standard.vetoOutcome()));
        }
    }

    private static boolean isNamed(String source) {
        return !source.isEmpty();
    }

    private List<Yaml.Fields> parts() {
        var writer = new PartWriter(new ItemWriter(terms.laws(), terms.usual(), terms.views()));
        return standard.parts().stream().map(writer::part).toList();
    }

    /** Ids with their names, in order. */
    static <E> Yaml.Fields names(List<E> all, Function<E, String> id, Function<E, String> name) {
        var names = new YamlFields();
        all.forEach(each -> names.putAlways(id.apply(each), name.apply(each)));
        return names.made();
    }
}
