package org.anjuan.ui.standards.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Control;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Form;

/** What an item rests on, where to look, and what helps to judge it, as rows of its form. */
record GroundsPane(Pencil pencil, Item item, OnItem on) {

    void rows(Form form) {
        var basis = word("basis");
        form.row(
                basis,
                pencil.list("basis", basis, ItemPane.texts(item.basis()), What.BASIS, this::based),
                word("one.a.line"));
        var documents = word("documents");
        form.row(
                documents,
                pencil.list("documents", documents, item.documents(), What.DOCUMENTS, on.lines(ItemForm::documents)),
                "");
        form.row(word("errors"), errors(), "");
        form.row(word("exceptions"), exceptions(), "");
        form.row(word("explanation"), explanation(), "");
        form.row(word("wording"), wording(), word("wording.how"));
        var source = word("source");
        form.row(
                source,
                pencil.words("source", source, item.provenance(), What.SOURCE, on.words(ItemForm::provenance)),
                word("source.how"));
    }

    private String word(String key) {
        return pencil.host().words().say("editor.item." + key);
    }

    private Control errors() {
        return pencil.list(
                "common-errors",
                word("errors"),
                item.guidance().commonErrors(),
                What.COMMON_ERRORS,
                lines -> on.guidance(now -> now.commonErrors(lines)));
    }

    private Control exceptions() {
        return pencil.lines(
                "exceptions",
                word("exceptions"),
                item.guidance().exceptions(),
                What.EXCEPTIONS,
                text -> on.guidance(now -> now.exceptions(text)));
    }

    private Control explanation() {
        return pencil.lines(
                "explanation",
                word("explanation"),
                item.guidance().explanation(),
                What.EXPLANATION,
                text -> on.guidance(now -> now.explanation(text)));
    }

    private Control wording() {
        var questions = pencil.model().questions();
        return pencil.words(
                "wording",
                word("wording"),
                questions.written(item.guidance().wording()),
                What.WORDING,
                text -> on.guidance(now -> now.wording(questions.wording(text))));
    }

    private UnaryOperator<Standard> based(List<String> lines) {
        return standard -> {
            var named = pencil.model().questions().basis(standard, lines);
            return At.item(
                    standard,
                    on.at(),
                    now -> new ItemForm(now).basis(same(now.basis(), named)).made());
        };
    }

    /** What was cited with more than its words stays so where its words stay. */
    private static List<Basis> same(List<Basis> before, List<Basis> named) {
        return named.stream()
                .map(basis -> before.stream()
                        .filter(old -> old.text().equals(basis.text()))
                        .findFirst()
                        .orElse(basis))
                .toList();
    }
}
