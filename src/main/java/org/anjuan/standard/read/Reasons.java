package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Yaml.Field;
import org.jspecify.annotations.Nullable;

/**
 * The reasons items share. An item that names one takes over what it does not say itself; one that carries words is every
 * item's, named or not.
 */
final class Reasons {
    private final SequencedMap<String, CommonReason> common;
    private final @Nullable Yaml usual;

    private Reasons(Map<String, CommonReason> common, @Nullable Yaml usual) {
        this.common = new LinkedHashMap<>(common);
        this.usual = usual;
    }

    /**
     * No reasons yet.
     *
     * @param usual what a reason costs that does not say so, null where it must
     */
    static Reasons none(@Nullable Yaml usual) {
        return new Reasons(Map.of(), usual);
    }

    /** These and those declared further down, which come first where both have the same id. */
    Reasons and(Cursor declared) {
        var all = new LinkedHashMap<>(common);
        for (var field : declared.all()) {
            all.put(field.key(), CommonReason.read(field.key(), declared.fields(field.key())));
        }
        return new Reasons(all, usual);
    }

    Reasons and(Optional<CommonReason> further) {
        var all = new LinkedHashMap<>(common);
        further.ifPresent(reason -> all.put(reason.id(), reason));
        return new Reasons(all, usual);
    }

    /** All reasons of one item: its own in their order, then those that are everyone's. */
    List<Deductible> of(Cursor own, BigDecimal points) {
        var all = new ArrayList<Deductible>();
        own.all().stream().map(field -> own(own, field, points)).forEach(all::add);
        common.values().stream()
                .filter(reason -> !reason.text().isEmpty() && !own.has(reason.id()))
                .flatMap(reason -> everyones(own, reason, points).stream())
                .forEach(all::add);
        return all;
    }

    private Deductible own(Cursor own, Field field, BigDecimal points) {
        var shared = common.getOrDefault(field.key(), CommonReason.none(field.key(), usual));
        boolean isUnknown = !common.isEmpty() && !common.containsKey(field.key()) && usual == null;
        if (isUnknown && field.value() instanceof Yaml.Text) {
            own.reportAt(
                    field.spot(), Kind.NO_SUCH_REASON, field.key(), field.key(), String.join("、", common.keySet()));
            return made(shared, own.text(field.key()), new Cost.AllPoints());
        }
        if (field.value() instanceof Yaml.Text) {
            own.place(cost(field.key()), field.spot());
            var cost = CostReader.read(own, cost(field.key()), costOf(shared), points);
            return made(shared, own.text(field.key()), cost);
        }
        var reason = own.fields(field.key());
        var text = shared.text().isEmpty() ? reason.text("text") : reason.text("text", shared.text());
        var cost = CostReader.read(reason, "cost", reason.has("cost") ? reason.value("cost") : costOf(shared), points);
        var made = new Deductible(
                shared.id(),
                text,
                cost,
                reason.flag("needs-note", shared.needsNote()),
                reason.text("exclusive", shared.exclusive()),
                reason.flag("free-text", shared.freeText()));
        reason.close();
        return made;
    }

    /** A reason that carries words; left out where its range holds no number, as for an item of a single step. */
    private Optional<Deductible> everyones(Cursor own, CommonReason reason, BigDecimal points) {
        own.place(cost(reason.id()), own.spot());
        var cost = CostReader.read(own, cost(reason.id()), costOf(reason), points);
        boolean isPossible =
                !(cost instanceof Cost.Range range) || range.least().compareTo(range.most()) <= 0;
        return isPossible ? Optional.of(made(reason, reason.text(), cost)) : Optional.empty();
    }

    private @Nullable Yaml costOf(CommonReason reason) {
        return reason.cost() == null ? usual : reason.cost();
    }

    private static Deductible made(CommonReason reason, String text, Cost cost) {
        return new Deductible(reason.id(), text, cost, reason.needsNote(), reason.exclusive(), reason.freeText());
    }

    private static String cost(String reason) {
        return reason + ".cost";
    }
}
