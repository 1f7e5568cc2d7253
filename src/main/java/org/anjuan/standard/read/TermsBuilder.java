package org.anjuan.standard.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Fact;
import org.anjuan.standard.FigureSources;
import org.anjuan.standard.Item;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Part;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.Terms;
import org.anjuan.standard.View;
import org.anjuan.standard.WithoutTerms;

/** Makes what a standard settles beside its items and figures. */
final class TermsBuilder {
    private static final List<String> YES_OR_NO = List.of("是", "否");

    private final Cursor file;
    private final Cursor deductions;
    private final Cursor without;
    private final SourceCheck sources;

    TermsBuilder(Cursor file, SourceCheck sources) {
        this.file = file;
        this.deductions = file.fieldsIfAny("deductions");
        this.without = file.fieldsIfAny("not-applicable");
        this.sources = sources;
    }

    /** How the parts are to be built: what becomes of points that do not apply, and which reasons need words. */
    PartBuilder parts() {
        boolean allNeedNotes =
                deductions.choiceIfAny("notes", "as-written", "veto", "all").equals("all");
        return new PartBuilder(
                Frame.without(without, "counts"),
                new ItemBuilder(allNeedNotes, Laws.read(file.fieldsIfAny("laws")), WordingReader.read(deductions, "")));
    }

    Terms build(List<Part> parts, ItemBuilder items, FigureSources figures) {
        var terms = new Terms(
                file.text("document-number", ""),
                file.dateOrNull("until"),
                file.text("replaces", ""),
                file.numberOrNull("full"),
                file.listIfAny("facts").stream().map(TermsBuilder::fact).toList(),
                new WithoutTerms(
                        without.flag("needs-reason", false),
                        without.texts("reasons"),
                        without.wholeOrNull("remind-above")),
                deductions.flag("listed-only", false),
                deductions.flag("waivers", false),
                file.listIfAny("parameters").stream().map(this::parameter).toList(),
                file.listIfAny("substitutes").stream().map(this::substitute).toList(),
                file.listIfAny("views").stream()
                        .map(view -> view(view, parts, items))
                        .toList(),
                figures,
                file.texts("to-check"));
        sources.read(without);
        without.close();
        deductions.close();
        return terms;
    }

    private static Fact fact(Cursor cursor) {
        var answers = cursor.has("answers") ? cursor.texts("answers") : YES_OR_NO;
        var fact = new Fact(cursor.text("id"), cursor.text("ask"), answers);
        cursor.close();
        return fact;
    }

    private Parameter parameter(Cursor cursor) {
        var parameter = new Parameter(
                cursor.text("id"),
                cursor.text("text"),
                cursor.text("value", ""),
                cursor.text("unit", ""),
                sources.read(cursor));
        cursor.close();
        return parameter;
    }

    private Substitute substitute(Cursor cursor) {
        var substitute = new Substitute(
                cursor.text("document"), cursor.text("by"), cursor.text("condition", ""), sources.read(cursor));
        cursor.close();
        return substitute;
    }

    private static View view(Cursor cursor, List<Part> parts, ItemBuilder items) {
        var id = cursor.text("id");
        var name = cursor.text("name");
        var names = cursor.fields("dimensions");
        var dimensions = names.all().stream()
                .map(field -> new Dimension(field.key(), names.text(field.key())))
                .toList();
        var from = cursor.fieldsIfAny("from");
        Map<String, String> byDimension = new HashMap<>();
        from.all().forEach(field -> byDimension.put(field.key(), from.text(field.key())));
        Map<String, String> byItem = new HashMap<>();
        parts.stream()
                .flatMap(Part::items)
                .forEach(item -> byItem.put(item.id(), dimension(item, id, byDimension, items)));
        cursor.close();
        return new View(id, name, dimensions, byItem);
    }

    private static String dimension(Item item, String view, Map<String, String> byDimension, ItemBuilder items) {
        var usual = byDimension.getOrDefault(item.dimension(), "");
        return items.tags(view).getOrDefault(item.id(), usual);
    }
}
