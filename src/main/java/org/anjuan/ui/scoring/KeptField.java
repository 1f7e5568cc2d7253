package org.anjuan.ui.scoring;

import java.util.function.BiConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A few lines that are kept while they are typed and however they are left: by Tab, Esc or the mouse. It grows with what
 * is written in it.
 */
final class KeptField extends TextArea {
    private static final int LETTERS_A_ROW = 30;
    private static final int MOST_ROWS = 6;

    private String about = "";
    private boolean showing;

    /**
     * An empty field.
     *
     * @param says its name for a screen reader
     * @param typed told what the text is about, and the text, at every key
     * @param left told when the field is left
     */
    KeptField(String says, String prompt, BiConsumer<String, String> typed, Runnable left) {
        getStyleClass().add("note");
        setWrapText(true);
        setPrefRowCount(1);
        setPromptText(prompt);
        setAccessibleText(says);
        textProperty().subscribe((old, now) -> {
            setPrefRowCount(Math.clamp(now.lines().count() + now.length() / LETTERS_A_ROW, 1, MOST_ROWS));
            if (!showing) {
                typed.accept(about, now);
            }
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                left.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Shows what is kept about something; what is being typed about the same thing is left alone. */
    void show(String nextAbout, String text, boolean open) {
        setEditable(open);
        if (!nextAbout.equals(about) || (!isFocused() && !text.equals(getText()))) {
            showing = true;
            about = nextAbout;
            setText(text);
            showing = false;
        }
    }

    /** Puts the cursor behind the last letter. */
    void open() {
        requestFocus();
        end();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().getRoot().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
