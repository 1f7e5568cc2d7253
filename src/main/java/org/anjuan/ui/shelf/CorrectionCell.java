package org.anjuan.ui.shelf;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Words that can be corrected in their place: however their field is left, what is written there holds; only Esc gives it up. */
final class CorrectionCell<R> extends TableCell<R, String> {
    private final TextField field = new TextField();
    private final BiConsumer<R, String> corrected;
    private final Runnable further;
    private @Nullable R about;

    /**
     * A cell that shows words until it is edited.
     *
     * @param corrected told the row and what is written, changed or not; the table edits nothing then unless it goes on
     * @param further goes on to the next that can be corrected in the row
     */
    CorrectionCell(BiConsumer<R, String> corrected, Runnable further) {
        this.corrected = corrected;
        this.further = further;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && isEditing()) {
                leave();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            about = getTableRow().getItem();
            field.setText(getItem());
            field.setAccessibleText(getTableColumn().getText());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    /** However the editing ends. */
    @Override
    public void cancelEdit() {
        super.cancelEdit();
        keep();
        setGraphic(null);
        setText(getItem());
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? null : words);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> leave();
            case ESCAPE -> {
                field.setText(getItem());
                leave();
            }
            case TAB -> {
                keep();
                further.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        var table = getTableView();
        table.edit(-1, null);
        table.requestFocus();
    }

    private void keep() {
        var row = about;
        about = null;
        if (row != null) {
            corrected.accept(row, field.getText());
        }
    }
}
