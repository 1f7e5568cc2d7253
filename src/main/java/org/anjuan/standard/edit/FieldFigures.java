package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Substitute;

/** Changes what each field of enforcement settles for itself: its figures (领域参数) and which documents stand for others (文书替代). */
public final class FieldFigures {
    private static final String ID = "p";

    private FieldFigures() {}

    /** One figure more, not yet written. */
    public static UnaryOperator<Standard> parameterAdded() {
        return standard -> {
            var all = new ArrayList<>(standard.terms().parameters());
            int number = all.size() + 1;
            while (has(all, ID + number)) {
                number++;
            }
            all.add(new Parameter(ID + number, "", "", "", ""));
            return parameters(standard, all);
        };
    }

    private static boolean has(List<Parameter> all, String id) {
        return all.stream().anyMatch(parameter -> parameter.id().equals(id));
    }

    /** Another figure in the place of one. */
    public static UnaryOperator<Standard> parameter(int index, UnaryOperator<Parameter> act) {
        return standard -> {
            var all = new ArrayList<>(standard.terms().parameters());
            all.set(index, act.apply(all.get(index)));
            return parameters(standard, all);
        };
    }

    /** A figure less. */
    public static UnaryOperator<Standard> parameterRemoved(int index) {
        return standard -> {
            var all = new ArrayList<>(standard.terms().parameters());
            all.remove(index);
            return parameters(standard, all);
        };
    }

    /** One document more that may stand for another, not yet written. */
    public static UnaryOperator<Standard> substituteAdded() {
        return standard -> {
            var all = new ArrayList<>(standard.terms().substitutes());
            all.add(new Substitute("", "", "", ""));
            return substitutes(standard, all);
        };
    }

    /** Another substitute in the place of one. */
    public static UnaryOperator<Standard> substitute(int index, UnaryOperator<Substitute> act) {
        return standard -> {
            var all = new ArrayList<>(standard.terms().substitutes());
            all.set(index, act.apply(all.get(index)));
            return substitutes(standard, all);
        };
    }

    /** A substitute less. */
    public static UnaryOperator<Standard> substituteRemoved(int index) {
        return standard -> {
            var all = new ArrayList<>(standard.terms().substitutes());
            all.remove(index);
            return substitutes(standard, all);
        };
    }

    private static Standard parameters(Standard standard, List<Parameter> now) {
        return new StandardForm(standard).terms(form -> form.parameters(now)).made();
    }

    private static Standard substitutes(Standard standard, List<Substitute> now) {
        return new StandardForm(standard).terms(form -> form.substitutes(now)).made();
    }
}
