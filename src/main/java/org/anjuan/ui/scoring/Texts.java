package org.anjuan.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** The small parts of rows: gaps, buttons of one icon, words that are there only at times. */
final class Texts {
    private Texts() {}

    /** Takes whatever room is left in a row. */
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A button that shows only an icon and says what it does to whoever asks. */
    static Button small(Icons icon, String says, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY, "small-act");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        return button;
    }

    /** Shows it in its place, or leaves it out. */
    static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }

    /** Says the words, or leaves the label out where there are none. */
    static void tell(Label label, String words) {
        label.setText(words);
        offer(label, !words.isEmpty());
    }
}
