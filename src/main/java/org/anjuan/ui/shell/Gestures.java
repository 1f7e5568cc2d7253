package org.anjuan.ui.shell;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Mouse and keys as a person would use them, for pictures of what comes of it. */
final class Gestures {
    private Gestures() {}

    /** Presses a key alone, wherever the focus is. */
    static void press(Scene scene, KeyCode key) {
        var owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** The left button over a node, at a point of the scene. */
    static void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /** A click into the middle of a node, given to another that lies below it. */
    static void click(Node below, Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        mouse(below, MouseEvent.MOUSE_PRESSED, bounds.getCenterX(), bounds.getCenterY());
        mouse(below, MouseEvent.MOUSE_RELEASED, bounds.getCenterX(), bounds.getCenterY());
    }
}
