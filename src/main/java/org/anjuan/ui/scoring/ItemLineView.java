package org.anjuan.ui.scoring;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/** An item that is not the current one: one line, however much there is to it. */
final class ItemLineView extends HBox {
    private final Words words;
    private final FontIcon shape;
    private final Label number = Labels.firm("", Styles.SMALL, Styles.MUTED, "item-number");
    private final Label text = Labels.growing(Labels.line(""));
    private final Node unproved = Icons.WARNING.node(Styles.WARNING);
    private final Node noted = Icons.NOTE.node(Styles.MUTED);
    private final Label stands = Labels.firm("", Styles.SMALL, Styles.MUTED);
    private final Label lost = Labels.firm("", "lost");
    private final Label points = Labels.firm("", Styles.SMALL, Styles.MUTED, "item-points");
    private State state = State.OPEN;
    private String item = "";

    /** @param go told the id of the item that is clicked */
    ItemLineView(Words words, Consumer<String> go) {
        this.words = words;
        shape = state.shape().node(state.style());
        Tooltip.install(unproved, new Tooltip(words.say("scoring.noproof")));
        var figure = new HBox(stands, lost, points);
        figure.getStyleClass().addAll(Styles.ROW, "item-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("item-line");
        getChildren().addAll(shape, number, text, unproved, noted, figure);
        setOnMouseClicked(event -> go.accept(item));
    }

    /** Becomes the line of this item as it stands. */
    ItemLineView show(Row.ItemLine row) {
        item = row.item().id();
        show(state(row));
        number.setText(item);
        text.setText(row.item().text());
        Texts.offer(
                unproved,
                row.score().deductions().stream()
                        .anyMatch(deduction -> deduction.proofs().isEmpty()));
        Texts.offer(noted, !row.score().note().isBlank());
        boolean loses = !row.settled() && row.lost().signum() > 0;
        Texts.tell(lost, loses ? Points.of(row.kind(), row.lost()) : "");
        Texts.tell(stands, loses ? "" : stands(row));
        boolean worth = row.item().points().signum() > 0;
        Texts.tell(points, worth ? Points.plain(row.item().points()) : "");
        setAccessibleText(words.say("scoring.item.accessible", item, row.item().text(), words.say(state.words())));
        return this;
    }

    /** How the item stands; a veto that holds is a state of its own, and so is what its group lost. */
    static State state(Row.ItemLine row) {
        if (row.settled()) {
            return State.DEDUCTED;
        }
        return row.isVetoed() ? State.VETO : State.of(row.score().verdict());
    }

    private void show(State next) {
        if (next != state) {
            shape.getStyleClass().remove(state.style());
            shape.getStyleClass().add(next.style());
            next.shape().become(shape);
            state = next;
        }
    }

    private String stands(Row.ItemLine row) {
        if (row.settled()) {
            return words.say("scoring.item.settled");
        }
        return state == State.OPEN || state == State.CLEAR ? "" : words.say(state.words());
    }
}
