package org.anjuan.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Brings key presses to commands, whatever was clicked last; only an open text field keeps its own keys. */
public final class Keys {
    private static final Set<KeyCode> EDITING = EnumSet.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE);
    private static final Set<KeyCode> CHOOSING =
            EnumSet.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.F4);

    private Keys() {}

    /**
     * Listens on the scene, with the program's own keys.
     *
     * @param inForce the commands that can be given now; earlier ones come first
     */
    public static void install(Scene scene, Supplier<List<Commands>> inForce) {
        install(scene, new KeyMap(Map.of()), inForce);
    }

    /**
     * Listens on the scene.
     *
     * @param keys the window's keys; what it prints follows them
     * @param inForce the commands that can be given now; earlier ones come first
     */
    public static void install(Scene scene, KeyMap keys, Supplier<List<Commands>> inForce) {
        keys.give(scene);
        scene.getProperties().put(InForce.class, new InForce(inForce));
        var composing = Composing.in(scene);
        var taken = new boolean[1];
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (composing.takesPress(event)) {
                event.consume();
                return;
            }
            taken[0] = pressed(scene.getFocusOwner(), event)
                    || (!keptBy(scene.getFocusOwner(), event)
                            && inForce.get().stream().anyMatch(commands -> commands.take(event, keys)));
            if (taken[0]) {
                event.consume();
            }
        });
        // a key that opened a text field must not leave its character there
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken[0] || composing.takesCharacter(event)) {
                event.consume();
            }
        });
    }

    /** Lets keys do in a further window what they do in another, to which it belongs. */
    public static void share(Scene scene, Scene like) {
        if (like.getProperties().get(InForce.class) instanceof InForce(var commands)) {
            install(scene, KeyMap.of(like), commands);
        }
    }

    /** The commands that keys of a window give. */
    private record InForce(Supplier<List<Commands>> commands) {}

    /** 1 to 9 for a digit key of either block, else 0. */
    public static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case DIGIT6, NUMPAD6 -> 6;
            case DIGIT7, NUMPAD7 -> 7;
            case DIGIT8, NUMPAD8 -> 8;
            case DIGIT9, NUMPAD9 -> 9;
            default -> 0;
        };
    }

    /** Whether it is the key 0 of either block. */
    public static boolean isZero(KeyCode code) {
        return code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0;
    }

    /** Enter presses the button that was reached by Tab, as the space bar does. */
    private static boolean pressed(@Nullable Node focused, KeyEvent event) {
        boolean plainEnter = event.getCode() == KeyCode.ENTER
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isShiftDown();
        if (plainEnter && focused instanceof ButtonBase button && button.isFocusVisible()) {
            button.fire();
            return true;
        }
        return false;
    }

    /** Whether the control that has the focus needs the key for itself. */
    private static boolean keptBy(@Nullable Node focused, KeyEvent event) {
        boolean held = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return switch (focused) {
            case TextInputControl _ ->
                held ? EDITING.contains(event.getCode()) : !event.getCode().isFunctionKey();
            case ComboBoxBase<?> _ -> !held && CHOOSING.contains(event.getCode());
            case ButtonBase button -> !held && button.isFocusVisible() && event.getCode() == KeyCode.SPACE;
            case null, default -> false;
        };
    }
}
