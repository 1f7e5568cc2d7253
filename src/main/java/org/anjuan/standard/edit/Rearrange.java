package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.edit.Place.Whole;

/** Puts lines into a standard, doubles them and takes them out; what refers to items by id follows. */
public final class Rearrange {
    private final Standard standard;
    private final Place place;

    private Rearrange(Standard standard, Place place) {
        this.standard = standard;
        this.place = place;
    }

    /** A new item behind the one one is at, in a heading or group one is at; in a part a new group, in the whole a new part. */
    public static Arranged add(Standard standard, Place place) {
        return new Rearrange(standard, place).added();
    }

    /** A new group behind the one one is in; a new part where one is at a part. */
    public static Arranged addGroup(Standard standard, Place place) {
        var rearrange = new Rearrange(standard, place);
        return switch (place) {
            case Whole _ -> rearrange.addPart(standard.parts().size());
            case OfPart(var part) -> rearrange.addPart(part + 1);
            case OfGroup(var part, var group) -> rearrange.addGroup(part, group + 1);
            case OfHeading(var part, var group, var _) -> rearrange.addGroup(part, group + 1);
            case OfItem(var part, var group, var _) -> rearrange.addGroup(part, group + 1);
        };
    }

    private Arranged added() {
        return switch (place) {
            case Whole _ -> addPart(standard.parts().size());
            case OfPart(var part) ->
                addGroup(part, At.part(standard, part).groups().size());
            case OfGroup at -> addItem(at, At.group(standard, at).items().size());
            case OfHeading(var part, var group, var item) -> {
                var at = new OfGroup(part, group);
                yield addItem(at, Lines.around(At.group(standard, at), item).to());
            }
            case OfItem(var part, var group, var item) -> addItem(new OfGroup(part, group), item + 1);
        };
    }

    private Arranged addPart(int index) {
        var kind = standard.parts().isEmpty()
                ? Part.Kind.EARN
                : standard.parts().get(Math.max(0, index - 1)).kind();
        var part = new Blank(standard).part(kind);
        return arranged(
                new StandardForm(standard)
                        .parts(with(standard.parts(), index, part))
                        .made(),
                new OfPart(index));
    }

    private Arranged addGroup(int part, int index) {
        var in = At.part(standard, part);
        var before = index == 0 ? null : in.groups().get(index - 1);
        var group = new Blank(standard).group(in.id(), before, in.kind());
        return arranged(At.groups(standard, part, groups -> with(groups, index, group)), new OfGroup(part, index));
    }

    private Arranged addItem(OfGroup at, int index) {
        var group = At.group(standard, at);
        var before = index == 0 ? null : group.items().get(index - 1);
        var heading = before == null || place instanceof OfGroup ? null : before.heading();
        var item = new Blank(standard)
                .item(group.id(), before, heading, At.part(standard, at.part()).kind());
        return arranged(
                At.items(standard, at, items -> with(items, index, item)), new OfItem(at.part(), at.group(), index));
    }

    /** The same line once more behind the one one is at, with ids of its own; the standard itself is not doubled. */
    public static Arranged copy(Standard standard, Place place) {
        return new Rearrange(standard, place).copied();
    }

    private Arranged copied() {
        var blank = new Blank(standard);
        return switch (place) {
            case Whole _ -> new Arranged(standard, place);
            case OfPart(var part) -> {
                var copy = blank.copy(At.part(standard, part));
                yield arranged(
                        new StandardForm(standard)
                                .parts(with(standard.parts(), part + 1, copy))
                                .made(),
                        new OfPart(part + 1));
            }
            case OfGroup(var part, var group) -> {
                var copy = blank.copy(At.group(standard, new OfGroup(part, group)));
                yield arranged(
                        At.groups(standard, part, groups -> with(groups, group + 1, copy)),
                        new OfGroup(part, group + 1));
            }
            case OfHeading(var part, var group, var item) -> {
                var at = new OfGroup(part, group);
                var line = Lines.around(At.group(standard, at), item);
                var copies = blank.copies(At.group(standard, at), List.of(line));
                yield arranged(
                        At.items(standard, at, items -> Lines.with(items, line.to(), line.to(), copies)),
                        new OfHeading(part, group, line.to()));
            }
            case OfItem at -> {
                var copy = blank.copy(At.item(standard, at));
                yield arranged(
                        At.items(
                                standard,
                                new OfGroup(at.part(), at.group()),
                                items -> with(items, at.item() + 1, copy)),
                        new OfItem(at.part(), at.group(), at.item() + 1));
            }
        };
    }

    /** The standard without the line one is at, and the next one as the place, else the one before or above. */
    public static Arranged remove(Standard standard, Place place) {
        return new Rearrange(standard, place).removed();
    }

    private Arranged removed() {
        return switch (place) {
            case Whole _ -> new Arranged(standard, place);
            case OfPart(var part) ->
                stay(new StandardForm(standard)
                        .parts(without(standard.parts(), part, part + 1))
                        .made());
            case OfGroup(var part, var group) ->
                stay(At.groups(standard, part, groups -> without(groups, group, group + 1)));
            case OfHeading(var part, var group, var item) -> {
                var at = new OfGroup(part, group);
                var line = Lines.around(At.group(standard, at), item);
                yield stay(At.items(standard, at, items -> without(items, line.from(), line.to())));
            }
            case OfItem(var part, var group, var item) ->
                stay(At.items(standard, new OfGroup(part, group), items -> without(items, item, item + 1)));
        };
    }

    private Arranged stay(Standard after) {
        var places = Place.all(after).toList();
        var next = switch (place) {
            case OfHeading(var part, var group, var item) -> new OfItem(part, group, item);
            case Place same -> same;
        };
        if (places.contains(next)) {
            return arranged(after, next);
        }
        var before = switch (next) {
            case OfItem(var part, var group, var item) -> new OfItem(part, group, item - 1);
            case OfGroup(var part, var group) -> new OfGroup(part, group - 1);
            case OfPart(var part) -> new OfPart(part - 1);
            case Place same -> same;
        };
        return arranged(after, places.contains(before) ? before : nearestAbove(next, places));
    }

    private Place nearestAbove(Place from, List<Place> places) {
        var above = from.above(standard);
        return places.contains(above) ? above : nearestAbove(above, places);
    }

    static Arranged arranged(Standard after, Place place) {
        return new Arranged(References.views(after), place);
    }

    private static <E> List<E> with(List<E> all, int index, E one) {
        var more = new ArrayList<>(all);
        more.add(index, one);
        return more;
    }

    private static <E> List<E> without(List<E> all, int from, int to) {
        var less = new ArrayList<>(all.subList(0, from));
        less.addAll(all.subList(to, all.size()));
        return less;
    }
}
