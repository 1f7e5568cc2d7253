package org.anjuan.ui.scoring;

import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.Styles;

/** An item that is not the current one: one line, however much there is to it. */
final class ItemLineView extends HBox {
    ItemLineView(Row.ItemLine row, Words words, Consumer<String> go) {
        var state = state(row);
        var item = row.item();
        getStyleClass().add("item-line");
        setId("item-" + item.id());
        getChildren()
                .addAll(
                        state.shape().node(state.style()),
                        Texts.firm(item.id(), Styles.SMALL, Styles.MUTED, "item-number"),
                        Texts.growing(Texts.line(item.text())));
        boolean unproved = row.score().deductions().stream()
                .anyMatch(deduction -> deduction.proofs().isEmpty());
        if (unproved) {
            var warning = Icons.WARNING.node(Styles.WARNING);
            Tooltip.install(warning, new Tooltip(words.say("scoring.noproof")));
            getChildren().add(warning);
        }
        if (!row.score().note().isBlank()) {
            getChildren().add(Icons.NOTE.node(Styles.MUTED));
        }
        getChildren().add(figure(row, words, state));
        setAccessibleText(words.say("scoring.item.accessible", item.id(), item.text(), words.say(state.words())));
        setOnMouseClicked(event -> go.accept(item.id()));
    }

    /** How the item stands; a veto that holds is a state of its own, and so is what its group lost. */
    static State state(Row.ItemLine row) {
        if (row.settled()) {
            return State.DEDUCTED;
        }
        return row.isVetoed() ? State.VETO : State.of(row.score().verdict());
    }

    private static HBox figure(Row.ItemLine row, Words words, State state) {
        var figure = new HBox();
        figure.getStyleClass().addAll(Styles.ROW, "item-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        if (row.settled()) {
            figure.getChildren().add(Texts.firm(words.say("scoring.item.settled"), Styles.SMALL, Styles.MUTED));
        } else if (row.lost().signum() > 0) {
            figure.getChildren().add(Texts.firm(Points.of(row.kind(), row.lost()), "lost"));
        } else if (state != State.OPEN && state != State.CLEAR) {
            figure.getChildren().add(Texts.firm(words.say(state.words()), Styles.SMALL, Styles.MUTED));
        }
        if (row.item().points().signum() > 0) {
            figure.getChildren()
                    .add(Texts.firm(Points.plain(row.item().points()), Styles.SMALL, Styles.MUTED, "item-points"));
        }
        return figure;
    }
}
