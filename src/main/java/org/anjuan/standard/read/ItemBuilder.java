package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** Makes items and elements, and remembers how they are tagged for other sets of dimensions. */
final class ItemBuilder {
    private final boolean allNeedNotes;
    private final Laws laws;
    private final String wording;
    private final Map<String, Map<String, String>> tags = new HashMap<>();

    /**
     * A builder for one file.
     *
     * @param allNeedNotes whether every reason must be explained by the reviewer
     * @param wording how reports tell deductions of items that do not say it themselves
     */
    ItemBuilder(boolean allNeedNotes, Laws laws, String wording) {
        this.allNeedNotes = allNeedNotes;
        this.laws = laws;
        this.wording = wording;
    }

    /** By id of the view, then of the item: the dimension an item names for it. */
    Map<String, String> tags(String view) {
        return tags.getOrDefault(view, Map.of());
    }

    Item build(Cursor item, @Nullable Heading heading, Frame frame) {
        boolean unbounded = isUnbounded(item, frame);
        var points = points(item, frame, unbounded);
        var document = item.text("document", "");
        var id = item.text("id");
        var made = new Item(
                id,
                heading,
                item.text("text"),
                points,
                frame.dimension().isEmpty() ? item.text("dimension") : item.text("dimension", frame.dimension()),
                item.texts("also"),
                item.text("condition", frame.condition()),
                new Guidance(
                        item.texts("common-errors"),
                        item.text("exceptions", ""),
                        item.text("explanation", ""),
                        WordingReader.read(item, wording),
                        item.texts("to-check")),
                laws.in(item.has("basis") ? BasisReader.read(item, "basis") : frame.basis()),
                documents(item, frame, document),
                item.text("source", frame.source()),
                rules(item, frame, document, unbounded),
                reasons(item, frame, document, points));
        tag(id, item.fieldsIfAny("views"));
        item.close();
        return made;
    }

    /** A catalogue: the item has no points of its own, so nothing bounds what it takes or gives. */
    private static boolean isUnbounded(Cursor item, Frame frame) {
        boolean mayBe = frame.kind() == Part.Kind.DEDUCT || frame.kind() == Part.Kind.BONUS;
        return mayBe && !item.has("points") && frame.each() == null;
    }

    private static BigDecimal points(Cursor item, Frame frame, boolean unbounded) {
        if (!frame.kind().counts() || unbounded) {
            return BigDecimal.ZERO;
        }
        var each = frame.each();
        return each != null && !item.has("points") ? each : item.number("points");
    }

    private static List<String> documents(Cursor item, Frame frame, String document) {
        var all = new LinkedHashSet<String>();
        if (!document.isEmpty()) {
            all.add(document);
        }
        all.addAll(item.has("documents") ? item.texts("documents") : frame.documents());
        return List.copyOf(all);
    }

    private static ItemRules rules(Cursor item, Frame frame, String document, boolean unbounded) {
        boolean overflows = frame.kind().counts()
                && item.choiceIfAny("overflow", "cut", "total").equals("total");
        return new ItemRules(
                frame.appliesIf().and(Frame.condition(item)),
                frame.without(item),
                overflows || unbounded,
                item.texts("not-with"),
                item.text(
                        "only-with",
                        PartBuilder.mayLackDocument(frame.kind())
                                ? Absence.onlyWith(item, document, frame.onlyWith())
                                : ""));
    }

    private List<Deductible> reasons(Cursor item, Frame frame, String document, BigDecimal points) {
        var shared = PartBuilder.mayLackDocument(frame.kind())
                ? frame.reasons().and(Absence.read(item, document, frame.absentText(), CostReader.ALL))
                : frame.reasons();
        var own = shared.of(item.fieldsIfAny("reasons"), points);
        return allNeedNotes ? own.stream().map(ItemBuilder::needingNote).toList() : own;
    }

    private static Deductible needingNote(Deductible reason) {
        return new Deductible(reason.id(), reason.text(), reason.cost(), true, reason.exclusive(), reason.freeText());
    }

    private void tag(String item, Cursor views) {
        views.all()
                .forEach(field ->
                        tags.computeIfAbsent(field.key(), _ -> new HashMap<>()).put(item, views.text(field.key())));
    }
}
