package org.anjuan.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One screen as the shell shows it between its header and its footer. */
public interface Screen {
    /** What the header says beside the way back. */
    String title();

    /** Everything between header and footer. */
    Region view();

    /** What can be done on it. */
    Commands commands();

    /** Places on it that one can go to by their names. */
    default List<Goal> goals() {
        return List.of();
    }

    /** What it wants to have in the header, between title and the shell's own buttons. */
    default Optional<Node> header() {
        return Optional.empty();
    }

    /** What it wants to have in the footer, mostly a {@link KeyLine}. */
    default Optional<Node> footer() {
        return Optional.empty();
    }

    /** What it does with files that are dropped on the window; empty when it has no use for them. */
    default Optional<Consumer<List<Path>>> drop() {
        return Optional.empty();
    }

    /** It was put into the window; a good moment to read afresh and to take the focus. */
    default void shown() {}

    /** Gives the focus to what is worked with most. */
    default void takeFocus() {
        view().requestFocus();
    }

    /**
     * One leaves it for good.
     *
     * @param then goes on; to be run once everything is kept, on the window's thread
     */
    default void close(Runnable then) {
        then.run();
    }

    /** Whether everything that belongs on it is drawn; pictures wait for it. */
    default boolean settled() {
        return true;
    }
}
