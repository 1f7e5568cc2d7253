package org.anjuan.standard.read;

import java.math.BigDecimal;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;

/** Makes a part with its groups and items. */
final class PartBuilder {
    private final Part.Kind kind;
    private final Reasons common;
    private final String absentText;

    private PartBuilder(Cursor cursor) {
        this.kind = switch (cursor.choice("kind", "earn", "deduct", "veto")) {
            case "veto" -> Part.Kind.VETO;
            case "deduct" -> Part.Kind.DEDUCT;
            default -> Part.Kind.EARN;
        };
        this.common = Reasons.of(cursor.fieldsIfAny("reasons"));
        this.absentText = kind == Part.Kind.VETO ? "" : cursor.text("absent-text", "");
    }

    static Part build(Cursor cursor) {
        var builder = new PartBuilder(cursor);
        var part = new Part(
                cursor.text("id"),
                cursor.text("title"),
                builder.kind,
                cursor.text("note", ""),
                cursor.list("groups").stream().map(builder::group).toList());
        cursor.close();
        return part;
    }

    private Group group(Cursor group) {
        var document = group.text("document", "");
        var reasons = kind == Part.Kind.VETO ? common : common.and(Absence.read(group, document, absentText));
        var source = group.text("source", "");
        var made = new Group(
                group.text("id"),
                group.text("title"),
                kind == Part.Kind.VETO ? null : group.numberOrNull("points"),
                kind == Part.Kind.DEDUCT ? group.numberOrNull("cap") : null,
                document,
                group.text("condition", ""),
                group.list("items").stream()
                        .map(item -> item(item, source, reasons))
                        .toList());
        group.close();
        return made;
    }

    private Item item(Cursor item, String source, Reasons reasons) {
        var points = kind == Part.Kind.VETO ? BigDecimal.ZERO : item.number("points");
        var made = new Item(
                item.text("id"),
                item.text("text"),
                points,
                item.text("dimension"),
                item.texts("also"),
                item.text("condition", ""),
                item.text("exceptions", ""),
                item.texts("basis"),
                item.texts("documents"),
                item.text("source", source),
                reasons.of(item.fieldsIfAny("reasons"), points));
        item.close();
        return made;
    }
}
