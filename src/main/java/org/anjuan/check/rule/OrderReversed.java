package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** CX-41: The steps of a case follow each other; inspections, samplings and seizures may come before all of them. */
final class OrderReversed implements Check {
    /** A step and the one that may not come before it. */
    private record Edge(String earlier, String later) {}

    private static final List<Edge> EDGES = List.of(
            new Edge("P24", "P36"),
            new Edge("P24", "P26"),
            new Edge("P26", "P29"),
            new Edge("P26", "P31"),
            new Edge("P37", "P41"),
            new Edge("P37", "P47"),
            new Edge("P37", "P46"),
            new Edge("P32", "P33"),
            new Edge("P33", "P34"),
            new Edge("P29", "P30"));

    @Override
    public String id() {
        return "CX-41";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (!facts.isGeneral()) {
            return;
        }
        for (var edge : EDGES) {
            var earlier = facts.first(edge.earlier());
            var later = facts.latest(edge.later());
            if (earlier.isEmpty() || later.isEmpty()) {
                continue;
            }
            var one = notes.dayOf(earlier.get());
            var two = notes.dayOf(later.get());
            if (one.isPresent()
                    && two.isPresent()
                    && two.get().value().isBefore(one.get().value())) {
                notes.suggest(
                        "reversed",
                        Map.of(
                                "earlier",
                                earlier.get().title(),
                                "one",
                                one.get(),
                                "later",
                                later.get().title(),
                                "two",
                                two.get()),
                        two.get(),
                        one.get());
            }
        }
    }
}
