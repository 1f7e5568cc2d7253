package org.anjuan.ui.kit;

import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether an input method is composing in a window. As long as it does, keys are its own: a digit picks a candidate, Enter
 * takes it, Esc gives it up, and none of them means what it means otherwise.
 */
public final class Composing {
    private static final int ASCII = 0x80;

    private boolean underWay;
    private boolean pressed;

    private Composing() {}

    /** Listens to what input methods do in the window from now on. */
    static Composing in(Scene scene) {
        var composing = new Composing();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composing::heard);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> composing.over());
        scene.focusOwnerProperty().subscribe((_, _) -> composing.over());
        return composing;
    }

    /** Whether the key that is pressed belongs to the input method. */
    boolean takesPress(KeyEvent event) {
        pressed = underWay;
        if (underWay && event.getCode() == KeyCode.ESCAPE) {
            over();
        }
        return pressed;
    }

    /** Whether the character is what such a key would have left in the field; words that were composed are not. */
    boolean takesCharacter(KeyEvent event) {
        var character = event.getCharacter();
        return pressed && character.length() == 1 && character.charAt(0) < ASCII;
    }

    private void heard(InputMethodEvent event) {
        underWay = isComposing(event);
    }

    /** Whether letters wait for their characters once this event was heard. */
    public static boolean isComposing(InputMethodEvent event) {
        return !event.getComposed().isEmpty();
    }

    private void over() {
        underWay = false;
    }
}
