package org.anjuan.standard.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.View;

/**
 * Writes another set of dimensions, and which items name their own in it.
 *
 * @param from by id of the standard's own dimension, the one of this set that all of its items have
 */
record ViewWriter(View view, Map<String, String> from) {

    static ViewWriter of(View view, Standard standard) {
        var from = new LinkedHashMap<String, String>();
        var mixed = new HashSet<String>();
        standard.items().forEach(item -> {
            var here = view.byItem().getOrDefault(item.id(), "");
            if (here.isEmpty() || !from.getOrDefault(item.dimension(), here).equals(here)) {
                mixed.add(item.dimension());
            }
            from.putIfAbsent(item.dimension(), here);
        });
        mixed.forEach(from::remove);
        return new ViewWriter(view, from);
    }

    Yaml.Fields tree() {
        var usual = new YamlFields();
        from.keySet().stream()
                .sorted()
                .forEach(dimension -> usual.putAlways(dimension, from.getOrDefault(dimension, "")));
        return new YamlFields()
                .putAlways("id", view.id())
                .putAlways("name", view.name())
                .put("dimensions", StandardWriter.names(view.dimensions(), each -> each.id(), each -> each.name()))
                .putIfAny("from", usual.made())
                .made();
    }

    /** Puts down an item's dimension in this set, unless that goes without saying. */
    void tag(Item item, YamlFields tags) {
        var here = view.byItem().getOrDefault(item.id(), "");
        if (!here.equals(from.getOrDefault(item.dimension(), ""))) {
            tags.putAlways(view.id(), here);
        }
    }
}
