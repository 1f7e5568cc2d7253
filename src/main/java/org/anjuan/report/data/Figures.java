package org.anjuan.report.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one paper by name, as they are printed.
 *
 * @param values names are of letters, digits and underscores, begin with a letter and have at most 30 characters
 */
public record Figures(Map<String, String> values) {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,29}");

    public Figures {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * What is printed under the name.
     *
     * @throws IllegalArgumentException when there is no such figure
     */
    public String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No figure " + name);
        }
        return value;
    }

    /** Collects figures one by one. */
    public static final class Collector {
        private final Map<String, String> values = new LinkedHashMap<>();

        public Collector add(String name, String value) {
            if (!NAME.matcher(name).matches() || values.put(name, CleanText.line(value)) != null) {
                throw new IllegalArgumentException("Not a new name of a figure: " + name);
            }
            return this;
        }

        public Collector add(String name, int value) {
            return add(name, Integer.toString(value));
        }

        public Figures done() {
            return new Figures(values);
        }
    }
}
