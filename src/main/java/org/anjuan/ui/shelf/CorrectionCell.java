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
    private final BiConsumer<R, String> further;
    private @Nullable R about;

    /**
     * A cell that shows words until it is edited.
     *
     * @param corrected told the row and what is written, changed or not, when its field is left, be it by scrolling
     * @param further told the same instead when Tab goes on to the next that can be corrected in the row
     */
    CorrectionCell(BiConsumer<R, String> corrected, BiConsumer<R, String> further) {
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
        tell(corrected);
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
            case TAB -> tell(further);
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

    private void tell(BiConsumer<R, String> whom) {
        var row = about;
        about = null;
        if (row != null) {
            whom.accept(row, field.getText());
        }
    }
}
