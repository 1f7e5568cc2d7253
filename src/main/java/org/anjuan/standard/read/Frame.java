package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Condition;
import org.anjuan.standard.Part;
import org.anjuan.standard.Without;
import org.jspecify.annotations.Nullable;

/**
 * What a level of a standard hands down to what stands below it, unless that says otherwise.
 *
 * @param each points of an item that names none, null when it must name some
 * @param condition when what stands below applies, where a heading says so in words
 * @param onlyWith the document without which what stands below does not apply, empty for none
 * @param absentText words for a document that is not in the case
 */
record Frame(
        Part.Kind kind,
        Reasons reasons,
        String source,
        String dimension,
        Condition appliesIf,
        Without without,
        @Nullable BigDecimal each,
        List<Basis> basis,
        List<String> documents,
        String condition,
        String onlyWith,
        String absentText) {

    /** What a part hands down. */
    static Frame of(Cursor part, Part.Kind kind, Without without) {
        var usual = kind == Part.Kind.CHECK ? new Yaml.Text(CostReader.NONE, Yaml.Spot.START) : null;
        return new Frame(
                        kind,
                        Reasons.none(usual),
                        "",
                        "",
                        Condition.ALWAYS,
                        without,
                        null,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        kind == Part.Kind.VETO ? "" : part.text("absent-text", ""))
                .in(part, part.fieldsIfAny("reasons"));
    }

    /** What a group or a heading hands down in turn. */
    Frame in(Cursor level, Cursor declared) {
        return new Frame(
                kind,
                reasons.and(declared),
                level.text("source", source),
                level.text("dimension", dimension),
                appliesIf.and(condition(level)),
                without(level),
                level.has("points-each") ? level.numberOrNull("points-each") : each,
                level.has("basis") ? BasisReader.read(level, "basis") : basis,
                level.has("documents") ? level.texts("documents") : documents,
                condition,
                onlyWith,
                absentText);
    }

    /** The same of a level that looks at a document of its own, with what its absence means. */
    Frame about(String document, Cursor level, String cost) {
        return with(
                reasons.and(Absence.read(level, document, absentText, cost)),
                condition,
                Absence.onlyWith(level, document, onlyWith));
    }

    /** The same below a heading that says in words when it applies. */
    Frame under(String when) {
        return with(reasons, when, onlyWith);
    }

    private Frame with(Reasons further, String when, String document) {
        return new Frame(
                kind,
                further,
                source,
                dimension,
                appliesIf,
                without,
                each,
                basis,
                documents,
                when,
                document,
                absentText);
    }

    /** What becomes of the points of what does not apply at a level. */
    Without without(Cursor level) {
        return level.has("counts-without") ? without(level, "counts-without") : without;
    }

    static Without without(Cursor cursor, String key) {
        return switch (cursor.choiceIfAny(key, "leaves", "full", "subtracts")) {
            case "full" -> Without.FULL;
            case "subtracts" -> Without.SUBTRACTS;
            default -> Without.LEAVES;
        };
    }

    /** The facts under which a level applies, by what it says itself. */
    static Condition condition(Cursor level) {
        var asked = level.fieldsIfAny("applies-if");
        Map<String, List<String>> answers = new LinkedHashMap<>();
        asked.all().forEach(field -> answers.put(field.key(), asked.texts(field.key())));
        return new Condition(answers);
    }
}
