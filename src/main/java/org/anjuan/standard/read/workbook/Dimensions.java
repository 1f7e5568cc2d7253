package org.anjuan.standard.read.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.read.Yaml;

/** The dimensions of a standard, shown by their names and written by their codes. */
record Dimensions(Map<String, String> names) {

    static Dimensions of(Yaml root) {
        var names = new LinkedHashMap<String, String>();
        if (Trees.value(root, "dimensions") instanceof Yaml.Fields dimensions) {
            for (var field : dimensions.all()) {
                if (field.value() instanceof Yaml.Text(var name, var _)) {
                    names.put(field.key(), name);
                }
            }
        }
        return new Dimensions(names);
    }

    String shown(String code) {
        return names.getOrDefault(code, code);
    }

    String code(String shown) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(shown);
    }

    List<String> all() {
        return List.copyOf(names.values());
    }
}
