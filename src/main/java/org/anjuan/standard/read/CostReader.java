package org.anjuan.standard.read;

import java.math.BigDecimal;
import org.anjuan.standard.Cost;
import org.anjuan.standard.StandardProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what a reason costs: {@code all}, {@code group}, {@code veto}, a number, so much each, or a range. */
final class CostReader {
    static final String GROUP = "group";
    private static final String CHOICES = "all、group、veto";

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
            case Yaml.Fields fields -> fields(fields, at.inner(key, fields), points);
            case Yaml.Items items -> {
                at.reportAt(items.spot(), Kind.NOT_A_CHOICE, key, "cost", "[]", CHOICES);
                yield new Cost.AllPoints();
            }
        };
    }

    private static Cost word(Cursor at, String key, Yaml.Text text) {
        return switch (text.value().strip()) {
            case "all" -> new Cost.AllPoints();
            case GROUP -> new Cost.WholeGroup();
            case "veto" -> new Cost.Veto();
            case String number when Cursor.isNumber(number) -> new Cost.Fixed(new BigDecimal(number));
            case String other -> {
                at.reportAt(text.spot(), Kind.NOT_A_CHOICE, key, "cost", other, CHOICES);
                yield new Cost.AllPoints();
            }
        };
    }

    private static Cost fields(Yaml.Fields fields, Cursor cost, BigDecimal points) {
        boolean isRange = fields.all().stream().anyMatch(field -> field.key().equals("step"));
        var made = isRange ? range(cost, points) : perTime(cost);
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
}
