package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.util.Set;
import org.anjuan.standard.Cost;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.phrase.Several;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a reason costs: {@code all}, {@code item}, {@code group}, {@code veto}, {@code none}, a number, so much each,
 * a range, a ladder, or a veto with what it leads to.
 */
final class CostReader {
    static final String ALL = "all";
    static final String ITEM = "item";
    static final String GROUP = "group";
    static final String NONE = "none";
    private static final Set<String> RANGE = Set.of("step", "from", "to");

    private CostReader() {}

    /**
     * The cost, all points where it is missing or wrong.
     *
     * @param at says where to report that it is missing
     * @param points of the item, which end a range that names no end
     */
    static Cost read(Cursor at, String key, @Nullable Yaml cost, BigDecimal points) {
        return switch (cost) {
            case null -> {
                at.report(Kind.MISSING_KEY, key, "cost");
                yield new Cost.AllPoints();
            }
            case Yaml.Text text -> word(at, key, text);
            case Yaml.Fields fields -> fields(fields, at, key, points);
            case Yaml.Items items -> {
                at.reportAt(items.spot(), Kind.NOT_A_COST, key, "[]");
                yield new Cost.AllPoints();
            }
        };
    }

    private static Cost word(Cursor at, String key, Yaml.Text text) {
        return switch (text.value().strip()) {
            case ALL -> new Cost.AllPoints();
            case ITEM -> new Cost.WholeItem();
            case GROUP -> new Cost.WholeGroup();
            case NONE -> new Cost.Nothing();
            case "veto" -> new Cost.Veto();
            case String number when Cursor.isNumber(number) -> new Cost.Fixed(new BigDecimal(number));
            case String other -> {
                at.reportAt(text.spot(), Several.isIn(other) ? Kind.COST_PER_SEVERAL : Kind.NOT_A_COST, key, other);
                yield new Cost.AllPoints();
            }
        };
    }

    /** The first of these keys says which way of costing is meant. */
    private static Cost fields(Yaml.Fields fields, Cursor at, String key, BigDecimal points) {
        var keys = fields.all().stream().map(Yaml.Field::key).toList();
        var cost = at.inner(key, fields);
        var made = keys.stream().anyMatch(RANGE::contains)
                ? range(cost, points)
                : keys.contains("ladder")
                        ? ladder(cost)
                        : keys.contains("veto")
                                ? new Cost.Veto(VetoReader.read(cost.fields("veto")))
                                : keys.contains("each") ? perTime(cost) : null;
        if (made == null) {
            at.reportAt(fields.spot(), Kind.NOT_A_COST, key, String.join(": … ", keys) + ":");
            return new Cost.AllPoints();
        }
        cost.close();
        return made;
    }

    private static Cost perTime(Cursor cost) {
        return new Cost.PerTime(cost.number("each"), cost.text("unit"), cost.numberOrNull("cap"));
    }

    /** From one step to one step below the item's points, unless the ends are written. */
    private static Cost range(Cursor cost, BigDecimal points) {
        var step = cost.number("step");
        var least = cost.numberOrNull("from");
        var most = cost.numberOrNull("to");
        return new Cost.Range(least == null ? step : least, most == null ? points.subtract(step) : most, step);
    }

    private static Cost ladder(Cursor cost) {
        return new Cost.Ladder(
                cost.list("ladder").stream().map(CostReader::rung).toList());
    }

    private static Cost.Rung rung(Cursor rung) {
        var made = new Cost.Rung(rung.number("points"), rung.text("text", ""));
        rung.close();
        return made;
    }
}
