package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.View;

/** Keeps what refers to ids in step with them: conditions of grades, formula, items not taken together, other dimensions. */
final class References {
    private References() {}

    /**
     * The standard with every reference to an id that was changed, unless something else has the old id, too.
     *
     * @param before the standard before the change
     */
    static Standard renamed(Standard before, Standard after, String from, String to) {
        if (from.equals(to)) {
            return after;
        }
        boolean isGone = Ids.of(after).stream().noneMatch(from::equals);
        UnaryOperator<String> rename = id -> isGone && id.equals(from) ? to : id;
        var changed = new StandardForm(after)
                .bands(after.bands().stream().map(band -> band(band, rename)).toList())
                .formula(formula(after.formula(), rename))
                .made();
        return views(eachItem(changed, item -> notWith(item, rename)), before, rename);
    }

    private static GradeBand band(GradeBand band, UnaryOperator<String> rename) {
        return new GradeBand(
                band.name(),
                band.from(),
                band.fromIncluded(),
                band.to(),
                band.toIncluded(),
                band.limits().stream()
                        .map(limit -> limit.at(rename.apply(limit.in())))
                        .toList());
    }

    private static Formula formula(Formula formula, UnaryOperator<String> rename) {
        if (!(formula instanceof Formula.ByParts(var worths))) {
            return formula;
        }
        var renamed = new LinkedHashMap<String, BigDecimal>();
        worths.forEach((part, worth) -> renamed.put(rename.apply(part), worth));
        return new Formula.ByParts(renamed);
    }

    private static Item notWith(Item item, UnaryOperator<String> rename) {
        var rules = item.rules();
        return new ItemForm(item)
                .rules(rules.notWith(rules.notWith().stream().map(rename).toList()))
                .made();
    }

    /** The standard with other outcomes of all its vetoes. */
    static Standard vetoes(Standard standard, UnaryOperator<VetoOutcome> change) {
        var changed = new StandardForm(standard)
                .vetoOutcome(change.apply(standard.vetoOutcome()))
                .made();
        return eachItem(
                changed,
                item -> new ItemForm(item)
                        .deductibles(item.deductibles().stream()
                                .map(reason -> veto(reason, change))
                                .toList())
                        .made());
    }

    private static Deductible veto(Deductible reason, UnaryOperator<VetoOutcome> change) {
        return reason.cost() instanceof Cost.Veto(var own) && own != null
                ? new Deductible(
                        reason.id(),
                        reason.text(),
                        new Cost.Veto(change.apply(own)),
                        reason.needsNote(),
                        reason.exclusive(),
                        reason.freeText())
                : reason;
    }

    /** The standard with every item changed. */
    static Standard eachItem(Standard standard, UnaryOperator<Item> act) {
        return new StandardForm(standard)
                .parts(standard.parts().stream()
                        .map(part -> new PartForm(part)
                                .groups(part.groups().stream()
                                        .map(group -> new GroupForm(group)
                                                .items(group.items().stream()
                                                        .map(act)
                                                        .toList())
                                                .made())
                                        .toList())
                                .made())
                        .toList())
                .made();
    }

    /** The standard with its other sets of dimensions naming its items, all of them and no others. */
    static Standard views(Standard standard) {
        return views(standard, standard, UnaryOperator.identity());
    }

    private static Standard views(Standard standard, Standard before, UnaryOperator<String> rename) {
        return new StandardForm(standard)
                .views(before.terms().views().stream()
                        .map(view -> view(view, standard, rename))
                        .toList())
                .made();
    }

    private static View view(View view, Standard standard, UnaryOperator<String> rename) {
        var known = new HashMap<String, String>();
        view.byItem().forEach((item, dimension) -> known.put(rename.apply(item), dimension));
        var all = new HashMap<String, String>();
        standard.items()
                .forEach(item -> all.put(item.id(), known.getOrDefault(item.id(), usual(item, standard, known))));
        return new View(view.id(), view.name(), view.dimensions(), all);
    }

    /** What all others of its dimension have, nothing where they differ. */
    private static String usual(Item item, Standard standard, Map<String, String> known) {
        var others = standard.items()
                .filter(other -> other.dimension().equals(item.dimension()) && known.containsKey(other.id()))
                .map(other -> known.getOrDefault(other.id(), ""))
                .collect(Collectors.toCollection(HashSet::new));
        return others.size() == 1 ? List.copyOf(others).getFirst() : "";
    }
}
