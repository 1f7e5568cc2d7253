package org.anjuan.standard.read;

import java.util.List;
import java.util.function.BiFunction;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.StandardRef;

/** Makes a standard of a whole file; what is missing or wrong is reported and stood in for. */
final class StandardBuilder {
    private static final String FORMAT = "1";

    private StandardBuilder() {}

    static Standard build(Cursor file) {
        format(file);
        var sources = named(file.fieldsIfAny("sources"), Provenance::new);
        var figures = new FigureBuilder(sources);
        var standard = new Standard(
                new StandardRef(file.text("id"), file.text("version")),
                file.text("title"),
                file.text("case-kind"),
                file.text("issuer", ""),
                file.dateOrNull("in-force"),
                file.texts("remarks"),
                sources,
                named(file.fields("dimensions"), Dimension::new),
                file.list("parts").stream().map(PartBuilder::build).toList(),
                figures.formula(file.fields("formula")),
                figures.rounding(file.fields("rounding")),
                figures.grades(file.fields("grades")),
                figures.veto(file.fields("veto")));
        file.close();
        return standard;
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
