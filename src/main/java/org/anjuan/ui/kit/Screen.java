package org.anjuan.ui.kit;

import java.util.Optional;
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

    /** What it wants to have in the header, between title and the shell's own buttons. */
    default Optional<Node> header() {
        return Optional.empty();
    }

    /** What it wants to have in the footer, mostly a {@link KeyLine}. */
    default Optional<Node> footer() {
        return Optional.empty();
    }

    /** It was put into the window; a good moment to read afresh and to take the focus. */
    default void shown() {}

    /** It was taken out of the window, for the moment or for good. */
    default void left() {}
}
