package org.anjuan.ui.standards.edit;

import java.util.List;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Form;

/** What ties an item to others, as rows of its form: further dimensions, items it is not taken with, points beyond its own. */
record BesidesPane(Pencil pencil, Item item, Part.Kind kind, OnItem on) {

    void rows(Form form) {
        var dimensions = pencil.model().standard().dimensions();
        if (dimensions.size() > 1) {
            form.row(
                    word("also"),
                    pencil.words(
                            "also",
                            word("also"),
                            joined(names(dimensions)),
                            What.FURTHER,
                            text -> on.fill(form1 -> further(form1, dimensions, text))),
                    pencil.host().say("editor.item.also.how", joined(others(dimensions))));
        }
        if (!kind.counts()) {
            return;
        }
        form.row(
                word("notwith"),
                pencil.words(
                        "not-with",
                        word("notwith"),
                        joined(item.rules().notWith()),
                        What.NOT_WITH,
                        text -> on.rules(rules -> rules.notWith(Asked.answers(text)))),
                word("notwith.how"));
        form.row(
                word("overflow"),
                pencil.choice(
                        "overflow",
                        word("overflow"),
                        List.of(false, true),
                        item.rules().overflows(),
                        flows -> word(flows ? "overflow.total" : "overflow.cut"),
                        flows -> pencil.model().change(What.OVERFLOW, on.rules(rules -> rules.overflows(flows)))),
                "");
    }

    /** Dimensions by the names that are written; a word that names none counts for nothing. */
    private static ItemForm further(ItemForm form, List<Dimension> dimensions, String text) {
        return form.further(Asked.answers(text).stream()
                .flatMap(name -> dimensions.stream().filter(each -> each.name().equals(name)))
                .map(Dimension::id)
                .toList());
    }

    private List<String> names(List<Dimension> dimensions) {
        return item.further().stream()
                .map(id -> dimensions.stream()
                        .filter(each -> each.id().equals(id))
                        .map(Dimension::name)
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    private List<String> others(List<Dimension> dimensions) {
        return dimensions.stream()
                .filter(each -> !each.id().equals(item.dimension()))
                .map(Dimension::name)
                .toList();
    }

    private String joined(List<String> words) {
        return String.join(pencil.host().say("list.separator"), words);
    }

    private String word(String key) {
        return pencil.host().words().say("editor.item." + key);
    }
}
