package org.anjuan.standard.read;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Without;

/** Makes the parts of a standard with their groups and items. */
record PartBuilder(Without without, ItemBuilder items) {

    Part build(Cursor cursor) {
        var kind = kind(cursor);
        var frame = Frame.of(cursor, kind, without);
        var part = new Part(
                cursor.text("id"),
                cursor.text("title"),
                kind,
                cursor.text("note", ""),
                kind.counts() ? cursor.numberOrNull("points") : null,
                kind.counts() ? cursor.numberOrNull("cap") : null,
                cursor.list("groups").stream().map(group -> group(group, frame)).toList());
        cursor.close();
        return part;
    }

    private static Part.Kind kind(Cursor cursor) {
        return switch (cursor.choice("kind", "earn", "deduct", "veto", "check", "bonus")) {
            case "veto" -> Part.Kind.VETO;
            case "deduct" -> Part.Kind.DEDUCT;
            case "check" -> Part.Kind.CHECK;
            case "bonus" -> Part.Kind.BONUS;
            default -> Part.Kind.EARN;
        };
    }

    private Group group(Cursor group, Frame part) {
        var document = group.text("document", "");
        var level = part.in(group, group.fieldsIfAny("reasons"));
        var frame = mayLackDocument(part.kind()) ? level.about(document, group, CostReader.GROUP) : level;
        var made = new Group(
                group.text("id"),
                group.text("title"),
                part.kind().counts() ? group.numberOrNull("points") : null,
                part.kind().counts() ? group.numberOrNull("cap") : null,
                document,
                group.text("condition", ""),
                group.list("items").stream().flatMap(item -> line(item, frame)).toList());
        group.close();
        return made;
    }

    /** One item, or the elements of one. */
    private Stream<Item> line(Cursor item, Frame frame) {
        return item.has("elements") ? elements(item, frame).stream() : Stream.of(items.build(item, null, frame));
    }

    private List<Item> elements(Cursor item, Frame group) {
        var heading = new Heading(
                item.text("id"),
                item.text("text"),
                group.kind().counts() ? item.numberOrNull("points") : null,
                group.kind().counts() ? item.numberOrNull("cap") : null);
        var level = group.in(item, item.fieldsIfAny("reasons")).under(item.text("condition", ""));
        var document = item.text("document", "");
        var frame = mayLackDocument(group.kind()) ? level.about(document, item, CostReader.ITEM) : level;
        var elements = item.list("elements").stream()
                .map(element -> items.build(element, heading, frame))
                .toList();
        item.close();
        return elements;
    }

    static boolean mayLackDocument(Part.Kind kind) {
        return kind == Part.Kind.EARN || kind == Part.Kind.DEDUCT;
    }
}
