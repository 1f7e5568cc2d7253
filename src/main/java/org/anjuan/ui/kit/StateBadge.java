package org.anjuan.ui.kit;

import javafx.scene.control.Label;
import org.anjuan.desk.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state as a small label: its shape, its word and its colour. */
public final class StateBadge extends Label {
    private final Words words;
    private final FontIcon shape;
    private @Nullable State state;

    public StateBadge(Words words, State state) {
        this.words = words;
        getStyleClass().addAll(Styles.BADGE, Styles.ROW);
        setMinWidth(USE_PREF_SIZE);
        shape = state.shape().node();
        setGraphic(shape);
        show(state);
    }

    /** Without the ground behind it, for tables and lists. */
    public StateBadge plain() {
        getStyleClass().add(Styles.PLAIN);
        return this;
    }

    /** With another word for the same state, where it is the state of something else than an item or a case. */
    public StateBadge saying(String word) {
        setText(word);
        return this;
    }

    /** Becomes that of another state; costs nothing where it is that already. */
    public final void show(State next) {
        if (next == state) {
            return;
        }
        if (state != null) {
            getStyleClass().remove(state.style());
        }
        state = next;
        getStyleClass().add(next.style());
        next.shape().become(shape);
        setText(words.say(next.words()));
    }
}
