package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Lines.Line;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.edit.Place.Whole;

/** Moves one line of a standard by one: among its like, and an item or heading also into the next group of its part. */
public final class Moving {
    private final Standard standard;
    private final Place place;

    private Moving(Standard standard, Place place) {
        this.standard = standard;
        this.place = place;
    }

    /** The standard with the line one is at moved by one among its like; the same where there is no further. */
    public static Arranged move(Standard standard, Place place, boolean up) {
        return new Moving(standard, place).moved(up ? -1 : 1);
    }

    private Arranged moved(int by) {
        return switch (place) {
            case Whole _ -> new Arranged(standard, place);
            case OfPart(var part) ->
                isIndex(part + by, standard.parts())
                        ? Rearrange.arranged(
                                new StandardForm(standard)
                                        .parts(swapped(standard.parts(), part, part + by))
                                        .made(),
                                new OfPart(part + by))
                        : new Arranged(standard, place);
            case OfGroup(var part, var group) ->
                isIndex(group + by, At.part(standard, part).groups())
                        ? Rearrange.arranged(
                                At.groups(standard, part, groups -> swapped(groups, group, group + by)),
                                new OfGroup(part, group + by))
                        : new Arranged(standard, place);
            case OfHeading(var part, var group, var item) -> moveLine(new OfGroup(part, group), item, by);
            case OfItem at ->
                At.item(standard, at).heading() == null
                        ? moveLine(new OfGroup(at.part(), at.group()), at.item(), by)
                        : moveElement(at, by);
        };
    }

    private Arranged moveElement(OfItem at, int by) {
        var in = new OfGroup(at.part(), at.group());
        boolean stays = Lines.around(At.group(standard, in), at.item()).holds(at.item() + by);
        return stays
                ? Rearrange.arranged(
                        At.items(standard, in, items -> swapped(items, at.item(), at.item() + by)),
                        new OfItem(at.part(), at.group(), at.item() + by))
                : new Arranged(standard, place);
    }

    private Arranged moveLine(OfGroup at, int item, int by) {
        var group = At.group(standard, at);
        var lines = Lines.of(group);
        int index = lines.indexOf(Lines.around(group, item));
        if (!isIndex(index + by, lines)) {
            return moveOut(at, lines.get(index), by);
        }
        var upper = lines.get(Math.min(index, index + by));
        var lower = lines.get(Math.max(index, index + by));
        var swapped = new ArrayList<>(group.items().subList(lower.from(), lower.to()));
        swapped.addAll(group.items().subList(upper.from(), upper.to()));
        int to = by < 0 ? upper.from() : upper.from() + lower.to() - lower.from();
        return Rearrange.arranged(
                At.items(standard, at, items -> Lines.with(items, upper.from(), lower.to(), swapped)), placed(at, to));
    }

    /** From the end of a group into the neighbouring group of its part. */
    private Arranged moveOut(OfGroup at, Line line, int by) {
        var next = new OfGroup(at.part(), at.group() + by);
        if (!isIndex(next.group(), At.part(standard, at.part()).groups())) {
            return new Arranged(standard, place);
        }
        var moving = At.group(standard, at).items().subList(line.from(), line.to());
        int to = by < 0 ? At.group(standard, next).items().size() : 0;
        var without = At.items(standard, at, items -> without(items, line.from(), line.to()));
        var moved = At.items(without, next, items -> Lines.with(items, to, to, moving));
        return Rearrange.arranged(moved, placed(next, to));
    }

    private Place placed(OfGroup at, int item) {
        return place instanceof OfHeading
                ? new OfHeading(at.part(), at.group(), item)
                : new OfItem(at.part(), at.group(), item);
    }

    private static boolean isIndex(int index, List<?> all) {
        return index >= 0 && index < all.size();
    }

    private static List<Item> without(List<Item> all, int from, int to) {
        return Lines.with(all, from, to, List.of());
    }

    private static <E> List<E> swapped(List<E> all, int one, int other) {
        var changed = new ArrayList<>(all);
        changed.set(one, all.get(other));
        changed.set(other, all.get(one));
        return changed;
    }
}
