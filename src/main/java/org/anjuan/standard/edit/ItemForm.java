package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.jspecify.annotations.Nullable;

/** An item as a form to be filled in anew. */
public final class ItemForm {
    private String id;
    private @Nullable Heading heading;
    private String text;
    private BigDecimal points;
    private String dimension;
    private List<String> further;
    private String condition;
    private Guidance guidance;
    private List<Basis> basis;
    private List<String> documents;
    private String provenance;
    private ItemRules rules;
    private List<Deductible> deductibles;

    public ItemForm(Item item) {
        id = item.id();
        heading = item.heading();
        text = item.text();
        points = item.points();
        dimension = item.dimension();
        further = item.further();
        condition = item.condition();
        guidance = item.guidance();
        basis = item.basis();
        documents = item.documents();
        provenance = item.provenance();
        rules = item.rules();
        deductibles = item.deductibles();
    }

    public ItemForm id(String now) {
        id = now;
        return this;
    }

    public ItemForm heading(@Nullable Heading now) {
        heading = now;
        return this;
    }

    public ItemForm text(String now) {
        text = now;
        return this;
    }

    public ItemForm points(BigDecimal now) {
        points = now;
        return this;
    }

    public ItemForm dimension(String now) {
        dimension = now;
        return this;
    }

    public ItemForm further(List<String> now) {
        further = now;
        return this;
    }

    public ItemForm condition(String now) {
        condition = now;
        return this;
    }

    public ItemForm guidance(Guidance now) {
        guidance = now;
        return this;
    }

    public ItemForm basis(List<Basis> now) {
        basis = now;
        return this;
    }

    public ItemForm documents(List<String> now) {
        documents = now;
        return this;
    }

    public ItemForm provenance(String now) {
        provenance = now;
        return this;
    }

    public ItemForm rules(ItemRules now) {
        rules = now;
        return this;
    }

    public ItemForm deductibles(List<Deductible> now) {
        deductibles = now;
        return this;
    }

    /** What is filled in. */
    public Item made() {
        return new Item(
                id,
                heading,
                text,
                points,
                dimension,
                further,
                condition,
                guidance,
                basis,
                documents,
                provenance,
                rules,
                deductibles);
    }
}
