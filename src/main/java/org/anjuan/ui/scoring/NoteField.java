package org.anjuan.ui.scoring;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Command;

/** The current item's note: kept while it is typed and whenever it is left; Esc leaves it with the text kept. */
final class NoteField extends TextArea {
    private final ScoringModel model;
    private String item = "";
    private boolean showing;

    NoteField(ScoringModel model, Words words) {
        this.model = model;
        setId("note");
        getStyleClass().add("note");
        setWrapText(true);
        setPrefRowCount(1);
        setPromptText(words.say("scoring.note.prompt", Command.NOTE.keyText(words)));
        setAccessibleText(words.say("scoring.note.title"));
        textProperty().subscribe((old, now) -> {
            setPrefRowCount(Math.clamp(now.lines().count() + now.length() / 30, 1, 6));
            if (!showing) {
                model.noteTyped(now);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.commitNote();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Shows an item's note; what is being typed for the same item is left alone. */
    void show(String newItem, String note) {
        setEditable(model.acts().open());
        if (!newItem.equals(item) || (!isFocused() && !note.equals(getText()))) {
            showing = true;
            item = newItem;
            setText(note);
            showing = false;
        }
    }

    void open() {
        requestFocus();
        end();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().getRoot().requestFocus();
            event.consume();
        }
    }
}
