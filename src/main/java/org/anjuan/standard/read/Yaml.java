package org.anjuan.standard.read;

import java.util.List;

/** A YAML document as values, each with the place where it begins. */
public sealed interface Yaml {
    Spot spot();

    /** A place in a file, counted from 1. */
    record Spot(int line, int column) {
        /** Where a file begins. */
        public static final Spot START = new Spot(1, 1);
    }

    /** A scalar as it was written, whatever YAML takes it for. */
    record Text(String value, Spot spot) implements Yaml {}

    /** A sequence. */
    record Items(List<Yaml> all, Spot spot) implements Yaml {}

    /** A mapping with its keys in their order. */
    record Fields(List<Field> all, Spot spot) implements Yaml {}

    /** One key of a mapping and its value; the place is the key's. */
    record Field(String key, Yaml value, Spot spot) {}
}
