package org.anjuan.standard.read;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Basis;
import org.anjuan.standard.StandardProblem.Kind;

/** Reads the law an item rests on: words as they are to be printed, or the law with its article, paragraph and item. */
final class BasisReader {
    private BasisReader() {}

    static List<Basis> read(Cursor cursor, String key) {
        return cursor.several(key).stream()
                .flatMap(one -> one(cursor, key, one))
                .toList();
    }

    private static Stream<Basis> one(Cursor cursor, String key, Yaml one) {
        return switch (one) {
            case Yaml.Text(var text, var _) when !text.isBlank() -> Stream.of(Basis.of(text.strip()));
            case Yaml.Fields fields -> Stream.of(structured(cursor.inner(key, fields)));
            case Yaml.Text _, Yaml.Items _ -> {
                cursor.reportAt(one.spot(), Kind.EXPECTED_TEXT, key, key);
                yield Stream.empty();
            }
        };
    }

    private static Basis structured(Cursor basis) {
        var law = basis.text("law");
        var article = basis.text("article", "");
        var paragraph = basis.text("paragraph", "");
        var item = basis.text("item", "");
        var made = new Basis(
                basis.text("text", printed(law, article, paragraph, item)),
                law,
                article,
                paragraph,
                item,
                basis.text("edition", ""),
                basis.dateOrNull("in-force"),
                basis.dateOrNull("until"));
        basis.close();
        return made;
    }

    /** The words for a place in a law that brings none of its own. */
    private static String printed(String law, String article, String paragraph, String item) {
        return law + numbered(article, "条") + numbered(paragraph, "款") + numbered(item, "项");
    }

    /** The place in a law as it is written apart. */
    static Yaml.Fields written(Basis basis) {
        var printed = printed(basis.law(), basis.article(), basis.paragraph(), basis.item());
        return new YamlFields()
                .put("text", basis.text().equals(printed) ? "" : basis.text())
                .putAlways("law", basis.law())
                .put("article", basis.article())
                .put("paragraph", basis.paragraph())
                .put("item", basis.item())
                .put("edition", basis.edition())
                .put("in-force", basis.from())
                .put("until", basis.until())
                .made();
    }

    private static String numbered(String number, String unit) {
        return number.isEmpty() ? "" : "第" + number + unit;
    }
}
