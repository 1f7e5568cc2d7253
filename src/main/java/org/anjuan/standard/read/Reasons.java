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
import org.anjuan.standard.read.Yaml.Field;

/**
 * The reasons items share. An item that names one takes over what it does not say itself; one that carries words is every
 * item's, named or not.
 */
final class Reasons {
    private final SequencedMap<String, CommonReason> common;

    private Reasons(Map<String, CommonReason> common) {
        this.common = new LinkedHashMap<>(common);
    }

    /** The reasons declared for a part. */
    static Reasons of(Cursor cursor) {
        var common = new LinkedHashMap<String, CommonReason>();
        for (var field : cursor.all()) {
            var reason = cursor.fields(field.key());
            common.put(
                    field.key(),
                    new CommonReason(
                            field.key(),
                            reason.text("text", ""),
                            reason.value("cost"),
                            reason.flag("needs-note", false)));
            reason.close();
        }
        return new Reasons(common);
    }

    Reasons and(Optional<CommonReason> further) {
        var all = new LinkedHashMap<>(common);
        further.ifPresent(reason -> all.put(reason.id(), reason));
        return new Reasons(all);
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
        var shared = common.getOrDefault(field.key(), new CommonReason(field.key(), "", null, false));
        if (field.value() instanceof Yaml.Text) {
            own.place(cost(field.key()), field.spot());
            var cost = CostReader.read(own, cost(field.key()), shared.cost(), points);
            return new Deductible(shared.id(), own.text(field.key()), cost, shared.needsNote());
        }
        var reason = own.fields(field.key());
        var text = shared.text().isEmpty() ? reason.text("text") : reason.text("text", shared.text());
        var cost = CostReader.read(reason, "cost", reason.has("cost") ? reason.value("cost") : shared.cost(), points);
        var made = new Deductible(shared.id(), text, cost, reason.flag("needs-note", shared.needsNote()));
        reason.close();
        return made;
    }

    /** A reason that carries words; left out where its range holds no number, as for an item of a single step. */
    private static Optional<Deductible> everyones(Cursor own, CommonReason reason, BigDecimal points) {
        own.place(cost(reason.id()), own.spot());
        var cost = CostReader.read(own, cost(reason.id()), reason.cost(), points);
        boolean isPossible =
                !(cost instanceof Cost.Range range) || range.least().compareTo(range.most()) <= 0;
        return isPossible
                ? Optional.of(new Deductible(reason.id(), reason.text(), cost, reason.needsNote()))
                : Optional.empty();
    }

    private static String cost(String reason) {
        return reason + ".cost";
    }
}
