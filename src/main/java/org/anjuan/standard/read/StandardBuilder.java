package org.anjuan.standard.read;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.FigureSources;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.VetoOutcome;

/** Makes a standard of a whole file; what is missing or wrong is reported and stood in for. */
final class StandardBuilder {
    static final String FORMAT = "1";
    /** Stands where there is no total to round. */
    static final Rounding NO_ROUNDING = new Rounding(0, RoundingMode.HALF_UP, null, true);

    private final Cursor file;
    private final List<Provenance> sources;
    private final SourceCheck check;

    private StandardBuilder(Cursor file) {
        this.file = file;
        this.sources = named(file.fieldsIfAny("sources"), Provenance::new);
        this.check = new SourceCheck(sources);
    }

    static Standard build(Cursor file) {
        format(file);
        var standard = new StandardBuilder(file).build();
        file.close();
        return standard;
    }

    private Standard build() {
        var figures = new FigureBuilder(check);
        var terms = new TermsBuilder(file, check);
        var builder = terms.parts();
        var parts = file.list("parts").stream().map(builder::build).toList();
        var formula = figures.formula(file.fields("formula"));
        boolean totals = !(formula instanceof Formula.None);
        return new Standard(
                new StandardRef(file.text("id"), file.text("version")),
                file.text("title"),
                file.text("case-kind"),
                file.text("issuer", ""),
                file.dateOrNull("in-force"),
                file.texts("remarks"),
                sources,
                named(file.fields("dimensions"), Dimension::new),
                parts,
                formula,
                figure("rounding", totals, NO_ROUNDING, figures::rounding),
                figure("grades", totals, List.of(), figures::grades),
                figure("veto", needsVeto(parts), VetoOutcome.Decided.NONE, figures::veto),
                terms.build(parts, builder.items(), figureSources()));
    }

    private <E> E figure(String key, boolean isNeeded, E otherwise, Function<Cursor, E> read) {
        return isNeeded || file.has(key) ? read.apply(file.fields(key)) : otherwise;
    }

    /** Whether a veto leaves it to the standard what it leads to. */
    static boolean needsVeto(List<Part> parts) {
        return parts.stream()
                .flatMap(Part::items)
                .flatMap(item -> item.deductibles().stream())
                .anyMatch(reason -> reason.cost() instanceof Cost.Veto veto && veto.own() == null);
    }

    private FigureSources figureSources() {
        return new FigureSources(
                source("formula"), source("rounding"), source("grades"), source("veto"), source("not-applicable"));
    }

    private String source(String key) {
        return check.read(file.fieldsIfAny(key));
    }

    private static void format(Cursor file) {
        var format = file.text("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            file.report(Kind.OTHER_FORMAT, "format", format);
        }
    }

    private static <E> List<E> named(Cursor cursor, BiFunction<String, String, E> make) {
        return cursor.all().stream()
                .map(field -> make.apply(field.key(), cursor.text(field.key())))
                .toList();
    }
}
