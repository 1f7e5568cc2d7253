package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfPart;

/** Makes a part count in another way. */
public final class PartKinds {
    private PartKinds() {}

    /** A part of another kind; reasons that cannot cost so there cost in the usual way. */
    public static UnaryOperator<Standard> changed(OfPart at, Part.Kind kind) {
        return standard -> At.part(
                standard,
                at,
                part -> new Part(
                        part.id(),
                        part.title(),
                        kind,
                        part.note(),
                        kind.counts() ? part.points() : null,
                        kind.counts() ? part.cap() : null,
                        part.groups().stream()
                                .map(group -> new GroupForm(group)
                                        .points(kind.counts() ? group.points() : null)
                                        .cap(kind.counts() ? group.cap() : null)
                                        .items(group.items().stream()
                                                .map(item -> item(item, kind))
                                                .toList())
                                        .made())
                                .toList()));
    }

    private static Item item(Item item, Part.Kind kind) {
        return new ItemForm(item)
                .points(kind.counts() ? item.points() : BigDecimal.ZERO)
                .deductibles(item.deductibles().stream()
                        .map(reason -> reason(reason, item, kind))
                        .toList())
                .made();
    }

    private static Deductible reason(Deductible reason, Item item, Part.Kind kind) {
        boolean isPossible = CostKind.of(kind, item).contains(CostKind.of(reason.cost()));
        return isPossible
                ? reason
                : new Deductible(
                        reason.id(),
                        reason.text(),
                        Blank.cost(kind),
                        reason.needsNote(),
                        reason.exclusive(),
                        reason.freeText());
    }
}
