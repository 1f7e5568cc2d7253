package org.anjuan.ui.standards.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.View;
import org.anjuan.standard.edit.Views;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Styles;

/** Other sets of dimensions (维度表) as fields: their dimensions, and where the standard's own and single items belong in them. */
record ViewsPane(Pencil pencil) {

    /** All sets, and one more. */
    Node sets() {
        var rows = stack();
        var all = standard().terms().views();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(set(i, all.get(i)));
        }
        rows.getChildren().add(button("view-add", word("add"), () -> change(Views.added())));
        return rows;
    }

    private Node set(int index, View view) {
        var key = "view-" + index;
        var says = pencil.host().say("editor.view", index + 1);
        var rows = stack();
        rows.getChildren()
                .add(Rows.of(
                        pencil.words(key, says, view.name(), What.VIEWS, text -> Views.named(index, text)),
                        remove(key, pencil.host().say("editor.view.remove", index + 1), Views.removed(index))));
        for (int i = 0; i < view.dimensions().size(); i++) {
            rows.getChildren().add(dimension(index, view, i));
        }
        rows.getChildren()
                .add(button(key + "-dimension-add", word("dimension.add"), () -> change(Views.dimensionAdded(index))));
        standard().dimensions().forEach(own -> rows.getChildren().add(mapped(index, view, own)));
        return rows;
    }

    private Node dimension(int index, View view, int at) {
        var key = "view-" + index + "-dimension-" + at;
        var says = pencil.host().say("editor.view.dimension", index + 1, at + 1);
        var remove = remove(
                key,
                pencil.host().say("editor.view.dimension.remove", index + 1, at + 1),
                Views.dimensionRemoved(index, at));
        remove.setDisable(view.dimensions().size() == 1);
        return Rows.of(
                pencil.words(
                        key,
                        says,
                        view.dimensions().get(at).name(),
                        What.VIEWS,
                        text -> Views.dimensionNamed(index, at, text)),
                remove);
    }

    /** Where the items of one of the standard's own dimensions belong; blank where they belong to several. */
    private Node mapped(int index, View view, Dimension own) {
        var now = standard()
                .items()
                .filter(item -> item.dimension().equals(own.id()))
                .map(item -> view.byItem().getOrDefault(item.id(), ""))
                .distinct()
                .toList();
        return Rows.of(
                Rows.caption(pencil.host().say("editor.view.from", own.name())),
                choice(
                        "view-%d-from-%s".formatted(index, own.id()),
                        own.name(),
                        view,
                        now.size() == 1 ? now.getFirst() : "",
                        id -> Views.put(index, item -> item.dimension().equals(own.id()), id)));
    }

    /** One row for each set: where an item belongs in it. */
    void of(Form form, Item item) {
        var all = standard().terms().views();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            var view = all.get(i);
            form.row(
                    view.name(),
                    Rows.of(choice(
                            "in-view-" + i,
                            view.name(),
                            view,
                            view.byItem().getOrDefault(item.id(), ""),
                            id -> Views.put(index, other -> other.id().equals(item.id()), id))),
                    "");
        }
    }

    private Node choice(String key, String says, View view, String now, Function<String, UnaryOperator<Standard>> act) {
        var ids = view.dimensions().stream().map(Dimension::id).toList();
        return pencil.choice(key, says, ids, now, id -> name(view.dimensions(), id), id -> change(act.apply(id)));
    }

    private static String name(List<Dimension> all, String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .map(Dimension::name)
                .findFirst()
                .orElse("");
    }

    private Button remove(String key, String says, UnaryOperator<Standard> act) {
        var remove = Rows.remove(says, () -> change(act));
        remove.setId(Pencil.id(key + "-remove"));
        return remove;
    }

    private static Button button(String key, String says, Runnable act) {
        var button = Buttons.of(says, act);
        button.setId(Pencil.id(key));
        return button;
    }

    private void change(UnaryOperator<Standard> act) {
        pencil.model().change(What.VIEWS, act);
    }

    private static VBox stack() {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        return rows;
    }

    private Standard standard() {
        return pencil.model().standard();
    }

    private String word(String key) {
        return pencil.host().words().say("editor.view." + key);
    }
}
