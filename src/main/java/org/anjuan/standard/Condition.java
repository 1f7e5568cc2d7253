package org.anjuan.standard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 适用条件: the facts of a case under which something applies; all of them must be so.
 *
 * @param answers by id of the fact, the answers under which it applies
 */
public record Condition(Map<String, List<String>> answers) {
    /** Applies always. */
    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        var all = new TreeMap<String, List<String>>();
        answers.forEach((fact, possible) -> all.put(fact, List.copyOf(possible)));
        answers = Collections.unmodifiableSortedMap(all);
    }

    /** Whether the fact bears on it. */
    public boolean asks(String fact) {
        return answers.containsKey(fact);
    }

    /** The first fact by id that is stated so that it does not apply; empty when it does, or may. */
    public Optional<String> failsBy(Map<String, String> stated) {
        return answers.entrySet().stream()
                .filter(each -> stated.containsKey(each.getKey()))
                .filter(each -> !each.getValue().contains(stated.get(each.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Both conditions together; of a fact that both ask about, the answers they share. */
    public Condition and(Condition other) {
        var all = new TreeMap<>(answers);
        other.answers.forEach((fact, possible) -> all.merge(
                fact,
                possible,
                (one, more) -> one.stream().filter(more::contains).toList()));
        return new Condition(all);
    }
}
