package org.anjuan.standard.read.workbook;

import java.util.List;
import org.anjuan.standard.read.Yaml;
import org.jspecify.annotations.Nullable;

/** Looks into trees. */
final class Trees {
    private Trees() {}

    /** What stands at a key of a mapping, null where nothing does or where it is no mapping. */
    static @Nullable Yaml value(Yaml tree, String key) {
        return tree instanceof Yaml.Fields(var all, var _)
                ? all.stream()
                        .filter(field -> field.key().equals(key))
                        .map(Yaml.Field::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The members of a list, none where it is no list. */
    static List<Yaml> members(@Nullable Yaml tree) {
        return tree instanceof Yaml.Items(var all, var _) ? all : List.of();
    }

    /** Whether it is words, or a list of nothing but words. */
    static boolean isWords(Yaml tree) {
        return tree instanceof Yaml.Text
                || (tree instanceof Yaml.Items(var all, var _)
                        && all.size() > 1
                        && all.stream().allMatch(Yaml.Text.class::isInstance));
    }
}
