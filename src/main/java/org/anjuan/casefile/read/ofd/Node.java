package org.anjuan.casefile.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of a part, by its local name, with the elements in it. */
final class Node {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(Node child) {
        children.add(child);
    }

    void write(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** Its own characters as they stand. */
    String text() {
        return text.toString();
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    /** Whether an attribute says true, or what is usual where it says nothing. */
    boolean says(String key, boolean otherwise) {
        var value = attributes.get(key);
        return value == null ? otherwise : value.strip().equalsIgnoreCase("true");
    }

    /** The first number of an attribute. */
    double number(String key, double otherwise) {
        double[] numbers = Numbers.of(attribute(key, ""));
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    List<Node> children() {
        return children;
    }

    List<Node> children(String called) {
        return children.stream().filter(child -> child.name.equals(called)).toList();
    }

    Optional<Node> child(String called) {
        return children.stream().filter(child -> child.name.equals(called)).findFirst();
    }

    /** The element at the end of a path of names. */
    Optional<Node> down(String... path) {
        var found = Optional.of(this);
        for (var step : path) {
            found = found.flatMap(node -> node.child(step));
        }
        return found;
    }

    /** The text of a child without spaces around it; empty where there is none. */
    String said(String called) {
        return child(called).map(child -> child.text().strip()).orElse("");
    }
}
