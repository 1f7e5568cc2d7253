package org.anjuan.check.rulebook;

import java.util.List;

/** A YAML file as values, each with the line it begins on. */
sealed interface Node {
    int line();

    /** A scalar as it was written. */
    record Words(String text, int line) implements Node {}

    /** A sequence. */
    record Items(List<Node> all, int line) implements Node {}

    /** A mapping. */
    record Table(List<Entry> all, int line) implements Node {}

    /** One key of a mapping with its value. */
    record Entry(String key, Node value, int line) {}
}
