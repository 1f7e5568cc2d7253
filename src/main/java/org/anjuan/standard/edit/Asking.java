package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Condition;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Changes what is asked of a case (案情), so that the conditions of items follow. */
public final class Asking {
    private static final String ID = "fact";

    private Asking() {}

    /** One question more, not yet written. */
    public static UnaryOperator<Standard> added(List<String> answers) {
        return standard -> {
            var facts = new ArrayList<>(standard.terms().facts());
            int number = facts.size() + 1;
            while (standard.terms().fact(ID + number).isPresent()) {
                number++;
            }
            facts.add(new Fact(ID + number, "", answers));
            return new StandardForm(standard).facts(facts).made();
        };
    }

    /** Another question in the place of one. */
    public static UnaryOperator<Standard> asked(int index, String ask) {
        return standard -> set(standard, index, fact -> new Fact(fact.id(), ask, fact.answers()));
    }

    /** Other answers to a question; as many as before are the same ones under other names. */
    public static UnaryOperator<Standard> answered(int index, List<String> answers) {
        return standard -> {
            var fact = standard.terms().facts().get(index);
            var changed = set(standard, index, old -> new Fact(old.id(), old.ask(), answers));
            return answers.size() != fact.answers().size()
                    ? changed
                    : conditions(
                            changed,
                            _ -> true,
                            fact.id(),
                            old -> old.stream()
                                    .map(answer -> fact.answers().contains(answer)
                                            ? answers.get(fact.answers().indexOf(answer))
                                            : answer)
                                    .toList());
        };
    }

    /** A question less, and nothing depends on it any more. */
    public static UnaryOperator<Standard> removed(int index) {
        return standard -> {
            var facts = new ArrayList<>(standard.terms().facts());
            var gone = facts.remove(index);
            return conditions(new StandardForm(standard).facts(facts).made(), _ -> true, gone.id(), _ -> List.of());
        };
    }

    /**
     * Items apply under these answers to a question only.
     *
     * @param which the items
     * @param answers none where it does not matter
     */
    public static UnaryOperator<Standard> applies(Predicate<Item> which, String fact, List<String> answers) {
        return standard -> conditions(standard, which, fact, _ -> answers);
    }

    private static Standard set(Standard standard, int index, UnaryOperator<Fact> act) {
        var facts = new ArrayList<>(standard.terms().facts());
        facts.set(index, act.apply(facts.get(index)));
        return new StandardForm(standard).facts(facts).made();
    }

    private static Standard conditions(
            Standard standard, Predicate<Item> which, String fact, UnaryOperator<List<String>> act) {
        return References.eachItem(standard, item -> which.test(item) ? with(item, fact, act) : item);
    }

    private static Item with(Item item, String fact, UnaryOperator<List<String>> act) {
        var rules = item.rules();
        var answers = new TreeMap<>(rules.appliesIf().answers());
        var now = act.apply(answers.getOrDefault(fact, List.of()));
        if (now.isEmpty()) {
            answers.remove(fact);
        } else {
            answers.put(fact, now);
        }
        return new ItemForm(item).rules(rules.appliesIf(new Condition(answers))).made();
    }
}
