package org.anjuan.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;

/** The one line of keys at the bottom of a screen: what can be done next, each with its key; as many as there is room for. */
public final class KeyLine extends HBox {
    private final Words words;

    public KeyLine(Words words, Command... commands) {
        this.words = words;
        getStyleClass().add("aj-key-line");
        setMinWidth(0);
        show(List.of(commands));
    }

    /** A line that leaves out what cannot be done just now. */
    public KeyLine(Words words, Commands able, Command... commands) {
        this(words);
        for (var command : commands) {
            var pair = one(command);
            pair.visibleProperty().bind(able.enabled(command));
            pair.managedProperty().bind(pair.visibleProperty());
            getChildren().add(pair);
        }
    }

    public void show(List<Command> commands) {
        getChildren().setAll(commands.stream().map(this::one).toList());
    }

    /** What has no room as a whole is not shown in part. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var pair : getManagedChildren()) {
            boolean fits = pair.getBoundsInParent().getMaxX() <= getWidth();
            pair.setOpacity(fits ? 1 : 0);
            pair.setMouseTransparent(!fits);
        }
    }

    private HBox one(Command command) {
        var word = new Label(words.say(command.words()));
        word.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        word.setMinWidth(USE_PREF_SIZE);
        var pair = new HBox(Buttons.key(words, command), word);
        pair.getStyleClass().add("aj-key-pair");
        pair.setMinWidth(USE_PREF_SIZE);
        return pair;
    }
}
