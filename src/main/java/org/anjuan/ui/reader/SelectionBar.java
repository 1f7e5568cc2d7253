package org.anjuan.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** What can be done with selected text: make it a proof, copy it. Stands at the foot of the pages while text is selected. */
final class SelectionBar extends HBox {
    SelectionBar(Reading reading, Words words) {
        getStyleClass().addAll(Styles.ROW, "selection-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        var take = button(words.say("reader.selection.take"), "Enter", Icons.BOX, reading.drawing()::takeSelected);
        take.getStyleClass().add(Styles.ACCENT);
        getChildren()
                .addAll(
                        take,
                        button(
                                words.say("reader.selection.copy"),
                                "Ctrl+C",
                                Icons.COPY,
                                reading.drawing()::copySelected));
        reading.drawing().selectedProperty().subscribe(selected -> {
            setVisible(selected.isPresent());
            setManaged(selected.isPresent());
        });
    }

    private static Button button(String text, String key, Icons icon, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(new HBox(icon.node(), new Label(text), Buttons.key(key)));
        button.getGraphic().getStyleClass().add(Styles.ROW);
        button.setAccessibleText(text);
        return button;
    }
}
