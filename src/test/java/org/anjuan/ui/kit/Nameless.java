package org.anjuan.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

/** Controls of which a screen reader could say nothing: those that take the focus, and all buttons. */
public final class Nameless {
    private Nameless() {}

    /** Those that are shown within a part of the window. */
    public static List<Node> in(Node root) {
        return all(root)
                .filter(node -> (node.isFocusTraversable() || node instanceof ButtonBase) && isShown(node))
                .filter(node -> name(node).isBlank())
                .toList();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        return said != null
                ? said
                : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Nameless::all))
                : Stream.of(node);
    }
}
