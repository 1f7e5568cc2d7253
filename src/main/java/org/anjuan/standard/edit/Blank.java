package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Group;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** New lines of a standard with nothing written in them yet but what their neighbours have in common. */
final class Blank {
    private static final String FIRST_ITEM = ".1";
    private static final String PART = "P";

    private final Standard standard;
    private final Ids ids;

    Blank(Standard standard) {
        this.standard = standard;
        this.ids = Ids.in(standard);
    }

    Part part(Part.Kind kind) {
        var parts = standard.parts();
        var id = ids.after(parts.isEmpty() ? PART : parts.getLast().id(), "");
        return new Part(id, "", kind, "", List.of(group(id, null, kind)));
    }

    /**
     * A group with one item.
     *
     * @param before the group it stands behind, null where it is the first
     */
    Group group(String part, @Nullable Group before, Part.Kind kind) {
        var id = ids.after(before == null ? part : before.id(), "");
        return new Group(id, "", null, null, "", "", List.of(item(id, null, null, kind)));
    }

    /**
     * An item with one reason.
     *
     * @param before the item it stands behind, null where it is the first
     */
    Item item(String group, @Nullable Item before, @Nullable Heading heading, Part.Kind kind) {
        return new Item(
                before == null ? ids.freeOr(group + FIRST_ITEM) : ids.after(before.id(), "."),
                heading,
                "",
                BigDecimal.ZERO,
                before == null ? dimension() : before.dimension(),
                List.of(),
                "",
                Guidance.NONE,
                List.of(),
                before == null ? List.of() : before.documents(),
                "",
                rules(before),
                List.of(new Deductible(Ids.ofReason(List.of()), "", cost(kind), false)));
    }

    private String dimension() {
        return standard.dimensions().stream().findFirst().map(Dimension::id).orElse("");
    }

    private static ItemRules rules(@Nullable Item before) {
        var usual = ItemRules.USUAL;
        return before == null
                ? usual
                : usual.without(before.rules().without())
                        .overflows(before.rules().overflows());
    }

    static Cost cost(Part.Kind kind) {
        return switch (kind) {
            case VETO -> new Cost.Veto();
            case CHECK -> new Cost.Nothing();
            case EARN, DEDUCT, BONUS -> new Cost.AllPoints();
        };
    }

    /** The same item under an id of its own. */
    Item copy(Item item) {
        return new ItemForm(item).id(ids.after(item.id(), "-")).made();
    }

    /** The same heading under an id of its own. */
    Heading copy(Heading heading) {
        return new Heading(ids.after(heading.id(), "-"), heading.text(), heading.points(), heading.cap());
    }

    /** The same group with ids of its own. */
    Group copy(Group group) {
        return new GroupForm(group)
                .id(ids.after(group.id(), "-"))
                .items(copies(group, Lines.of(group)))
                .made();
    }

    /** The same lines of a group with ids of their own. */
    List<Item> copies(Group group, List<Lines.Line> lines) {
        return lines.stream()
                .flatMap(line -> {
                    var old = line.heading();
                    var heading = old == null ? null : copy(old);
                    return group.items().subList(line.from(), line.to()).stream()
                            .map(item ->
                                    new ItemForm(copy(item)).heading(heading).made());
                })
                .toList();
    }

    /** The same part with ids of its own. */
    Part copy(Part part) {
        return new PartForm(part)
                .id(ids.after(part.id(), "-"))
                .groups(part.groups().stream().map(this::copy).toList())
                .made();
    }
}
