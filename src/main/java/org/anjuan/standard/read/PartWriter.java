package org.anjuan.standard.read;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.ItemPlace;
import org.anjuan.standard.Part;

/** Writes the parts of a standard with their groups and headings. */
record PartWriter(ItemWriter items) {

    Yaml.Fields part(Part part) {
        return new YamlFields()
                .putAlways("id", part.id())
                .putAlways("title", part.title())
                .put("kind", kind(part.kind()))
                .put("note", part.note())
                .put("points", part.points())
                .put("cap", part.cap())
                .putList(
                        "groups",
                        part.groups().stream()
                                .map(group -> group(group, part.kind()))
                                .toList())
                .made();
    }

    private static String kind(Part.Kind kind) {
        return switch (kind) {
            case VETO -> "veto";
            case EARN -> "earn";
            case DEDUCT -> "deduct";
            case CHECK -> "check";
            case BONUS -> "bonus";
        };
    }

    private Yaml.Fields group(Group group, Part.Kind kind) {
        return new YamlFields()
                .putAlways("id", group.id())
                .putAlways("title", group.title())
                .put("points", group.points())
                .put("cap", group.cap())
                .put("document", group.document())
                .put("condition", group.condition())
                .putList("items", lines(group, kind))
                .made();
    }

    private List<Yaml.Fields> lines(Group group, Part.Kind kind) {
        var lines = new ArrayList<Yaml.Fields>();
        var elements = new ArrayList<Yaml.Fields>();
        var places = ItemPlace.of("", group);
        for (int i = 0; i < places.size(); i++) {
            var item = places.get(i).item();
            var heading = item.heading();
            if (heading == null) {
                lines.add(items.item(item, kind));
                continue;
            }
            elements.add(items.item(item, kind));
            boolean isLast = i + 1 == places.size() || places.get(i + 1).isFirst();
            if (isLast) {
                lines.add(heading(heading, elements));
                elements.clear();
            }
        }
        return lines;
    }

    private static Yaml.Fields heading(Heading heading, List<Yaml.Fields> elements) {
        return new YamlFields()
                .putAlways("id", heading.id())
                .putAlways("text", heading.text())
                .put("points", heading.points())
                .put("cap", heading.cap())
                .putList("elements", elements)
                .made();
    }
}
