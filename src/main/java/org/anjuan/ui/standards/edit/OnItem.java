package org.anjuan.ui.standards.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.ItemRules;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.Place.OfItem;

/** Changes of the item at one place, whatever else has changed in it meanwhile. */
record OnItem(OfItem at) {

    UnaryOperator<Standard> fill(UnaryOperator<ItemForm> fill) {
        return standard ->
                At.item(standard, at, item -> fill.apply(new ItemForm(item)).made());
    }

    Function<String, UnaryOperator<Standard>> words(BiFunction<ItemForm, String, ItemForm> fill) {
        return text -> fill(form -> fill.apply(form, text));
    }

    Function<List<String>, UnaryOperator<Standard>> lines(BiFunction<ItemForm, List<String>, ItemForm> fill) {
        return lines -> fill(form -> fill.apply(form, lines));
    }

    UnaryOperator<Standard> rules(UnaryOperator<ItemRules> change) {
        return standard -> At.item(
                standard,
                at,
                item -> new ItemForm(item).rules(change.apply(item.rules())).made());
    }

    UnaryOperator<Standard> guidance(UnaryOperator<Guidance> change) {
        return standard -> At.item(
                standard,
                at,
                item -> new ItemForm(item)
                        .guidance(change.apply(item.guidance()))
                        .made());
    }

    UnaryOperator<Standard> reasons(UnaryOperator<List<Deductible>> change) {
        return standard -> At.item(
                standard,
                at,
                item -> new ItemForm(item)
                        .deductibles(change.apply(new ArrayList<>(item.deductibles())))
                        .made());
    }

    /** Another reason in the place of one. */
    UnaryOperator<Standard> reason(int index, UnaryOperator<Deductible> change) {
        return reasons(all -> {
            all.set(index, change.apply(all.get(index)));
            return all;
        });
    }
}
