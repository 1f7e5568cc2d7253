package org.anjuan.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Esc leaves a text field with what was typed in it, so that keys go to the pages and the checklist again. */
final class Escape {
    private Escape() {}

    static void leaves(TextInputControl field) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave(field);
                event.consume();
            }
        });
    }

    /** Gives the focus back to the window at large. */
    static void leave(Node field) {
        field.getScene().getRoot().requestFocus();
    }
}
