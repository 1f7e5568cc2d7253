package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;

/** Looks up and replaces what stands at one place of a standard; everything else stays the very same. */
public final class At {
    private At() {}

    public static Part part(Standard standard, int part) {
        return standard.parts().get(part);
    }

    public static Group group(Standard standard, OfGroup at) {
        return part(standard, at.part()).groups().get(at.group());
    }

    public static Item item(Standard standard, OfItem at) {
        return group(standard, new OfGroup(at.part(), at.group())).items().get(at.item());
    }

    /** The heading of an item that is known to have one. */
    public static Heading heading(Standard standard, OfHeading at) {
        var heading =
                item(standard, new OfItem(at.part(), at.group(), at.item())).heading();
        if (heading == null) {
            throw new IllegalArgumentException("No heading at " + at);
        }
        return heading;
    }

    /** The standard with another part at a place; references to its id follow when that changes. */
    public static Standard part(Standard standard, OfPart at, UnaryOperator<Part> act) {
        var changed = new StandardForm(standard)
                .parts(replaced(standard.parts(), at.part(), act))
                .made();
        return References.renamed(
                standard,
                changed,
                part(standard, at.part()).id(),
                part(changed, at.part()).id());
    }

    /** The standard with another group at a place; references to its id follow when that changes. */
    public static Standard group(Standard standard, OfGroup at, UnaryOperator<Group> act) {
        var changed = part(
                standard,
                new OfPart(at.part()),
                part -> new PartForm(part)
                        .groups(replaced(part.groups(), at.group(), act))
                        .made());
        return References.renamed(
                standard, changed, group(standard, at).id(), group(changed, at).id());
    }

    /** The standard with another item at a place; references to its id follow when that changes. */
    public static Standard item(Standard standard, OfItem at, UnaryOperator<Item> act) {
        var before = item(standard, at);
        var changed = group(
                standard,
                new OfGroup(at.part(), at.group()),
                group -> new GroupForm(group)
                        .items(replaced(group.items(), at.item(), act))
                        .made());
        return References.renamed(
                standard, changed, before.id(), item(changed, at).id());
    }

    /** The standard with another heading for all elements at a place; references to its id follow when that changes. */
    public static Standard heading(Standard standard, OfHeading at, UnaryOperator<Heading> act) {
        var before = heading(standard, at);
        var after = act.apply(before);
        var changed = group(standard, new OfGroup(at.part(), at.group()), group -> {
            var line = Lines.around(group, at.item());
            var elements = group.items().subList(line.from(), line.to()).stream()
                    .map(item -> new ItemForm(item).heading(after).made())
                    .toList();
            return new GroupForm(group)
                    .items(Lines.with(group.items(), line.from(), line.to(), elements))
                    .made();
        });
        return References.renamed(standard, changed, before.id(), after.id());
    }

    /** The standard with other groups in a part. */
    static Standard groups(Standard standard, int part, UnaryOperator<List<Group>> act) {
        return part(
                standard,
                new OfPart(part),
                in -> new PartForm(in).groups(act.apply(in.groups())).made());
    }

    /** The standard with other items in a group. */
    static Standard items(Standard standard, OfGroup at, UnaryOperator<List<Item>> act) {
        return group(
                standard,
                at,
                in -> new GroupForm(in).items(act.apply(in.items())).made());
    }

    private static <E> List<E> replaced(List<E> all, int index, UnaryOperator<E> act) {
        var changed = new ArrayList<>(all);
        changed.set(index, act.apply(all.get(index)));
        return changed;
    }
}
