package org.anjuan.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.anjuan.desk.Words;

/** A key as it is printed beside what it does; another one as soon as a person chooses so. */
public final class KeyPrint extends Label {
    KeyPrint(Words words, Command command) {
        getStyleClass().add(Styles.KEY);
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        follow(this, words, command, this::setText);
    }

    /**
     * Prints the command's key now, and again whenever it becomes another while the node is in a window.
     *
     * @param print gets the key as it is printed; empty when there is none
     */
    public static void follow(Node node, Words words, Command command, Consumer<String> print) {
        print.accept(command.keyText(words));
        Attached.listen(node, () -> {
            var map = KeyMap.of(node.getScene());
            return map.chosenProperty().subscribe(_ -> print.accept(map.text(words, command)));
        });
    }
}
