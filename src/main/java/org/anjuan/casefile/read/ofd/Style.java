package org.anjuan.casefile.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an object is drawn: what it says itself, else what its drawing habit says, else that of its layer. */
record Style(List<Node> sayings) {
    private static final int LONGEST_CHAIN = 8;

    static final Style NONE = new Style(List.of());

    Style {
        sayings = List.copyOf(sayings);
    }

    /** The style of an object or layer within this one. */
    Style of(Node unit, Resources resources) {
        var all = new ArrayList<Node>();
        all.add(unit);
        var habit = unit.attribute("DrawParam").flatMap(id -> resources.get(id, "DrawParam"));
        for (int i = 0; i < LONGEST_CHAIN && habit.isPresent(); i++) {
            all.add(habit.get());
            habit = habit.get().attribute("Relative").flatMap(id -> resources.get(id, "DrawParam"));
        }
        all.addAll(sayings.size() > LONGEST_CHAIN ? sayings.subList(0, LONGEST_CHAIN) : sayings);
        return new Style(all);
    }

    /** The first saying about a key. */
    Optional<String> attribute(String key) {
        return sayings.stream().flatMap(node -> node.attribute(key).stream()).findFirst();
    }

    double number(String key, double otherwise) {
        return attribute(key).map(Numbers::number).orElse(otherwise);
    }

    Optional<Node> child(String name) {
        return sayings.stream().flatMap(node -> node.child(name).stream()).findFirst();
    }
}
