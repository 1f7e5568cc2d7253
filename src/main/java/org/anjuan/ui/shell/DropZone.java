package org.anjuan.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** Takes files that are dropped anywhere on the window, and shows beforehand that it will. */
final class DropZone extends StackPane {
    private final StackPane window;
    private final Supplier<Optional<Consumer<List<Path>>>> taker;

    /**
     * A zone over the whole window.
     *
     * @param taker who takes files now, empty when nobody does
     */
    DropZone(StackPane window, String sentence, Supplier<Optional<Consumer<List<Path>>>> taker) {
        this.window = window;
        this.taker = taker;
        var label = new Label(sentence, Icons.DROP.node("aj-drop-icon"));
        label.getStyleClass().addAll(Styles.TITLE, Styles.ACCENT_TEXT);
        getChildren().add(label);
        getStyleClass().add(Styles.DROP_TARGET);
        setMouseTransparent(true);
        window.setOnDragOver(this::over);
        window.setOnDragExited(_ -> show(false));
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && taker.get().isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            show(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        show(false);
        var paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        var who = taker.get();
        who.ifPresent(takes -> takes.accept(paths));
        event.setDropCompleted(who.isPresent());
        event.consume();
    }

    private void show(boolean shown) {
        if (shown != window.getChildren().contains(this)) {
            if (shown) {
                window.getChildren().add(this);
            } else {
                window.getChildren().remove(this);
            }
        }
    }
}
