package org.anjuan.ui.standards.edit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Sides;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Styles;

/** The dimensions of a standard and the sources it cites, as fields. */
record SidesPane(Pencil pencil) {

    Node dimensions() {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        var all = standard().dimensions();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            var says = pencil.host().say("editor.dimension", i + 1);
            var remove = Rows.remove(
                    pencil.host().say("editor.dimension.remove", i + 1),
                    () -> pencil.model().change(What.DIMENSIONS, Sides.removed(index)));
            remove.setId(Pencil.id("dimension-" + i + "-remove"));
            remove.setDisable(all.size() == 1);
            rows.getChildren()
                    .add(Rows.of(
                            pencil.words(
                                    "dimension-" + i,
                                    says,
                                    all.get(i).name(),
                                    What.DIMENSIONS,
                                    text -> Sides.named(index, text)),
                            remove));
        }
        var add = Buttons.of(
                pencil.host().say("editor.dimension.add"), () -> pencil.model().change(What.DIMENSIONS, Sides.added()));
        add.setId(Pencil.id("dimension-add"));
        rows.getChildren().add(add);
        return rows;
    }

    Node sources(String says) {
        return pencil.list("sources", says, Sides.lines(standard().sources()), What.SOURCES, Sides::sources);
    }

    private Standard standard() {
        return pencil.model().standard();
    }
}
