package org.anjuan.ui.kit;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.anjuan.desk.Words;

/** Makes key combinations and says how they are printed. */
final class KeyNames {
    /** How the key that is held down is printed before another. */
    static final String CONTROL = "Ctrl+";

    private static final Map<KeyCode, String> PRINTED = new EnumMap<>(Map.ofEntries(
            Map.entry(KeyCode.ENTER, "Enter"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"),
            Map.entry(KeyCode.DELETE, "Delete"),
            Map.entry(KeyCode.ESCAPE, "Esc"),
            Map.entry(KeyCode.UP, "↑"),
            Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.LEFT, "←"),
            Map.entry(KeyCode.RIGHT, "→"),
            Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
            Map.entry(KeyCode.PAGE_UP, "PgUp"),
            Map.entry(KeyCode.HOME, "Home"),
            Map.entry(KeyCode.END, "End"),
            Map.entry(KeyCode.EQUALS, "+"),
            Map.entry(KeyCode.MINUS, "−")));

    private KeyNames() {}

    static KeyCodeCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, SHIFT_DOWN);
    }

    static KeyCodeCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, CONTROL_DOWN);
    }

    static KeyCodeCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(code, CONTROL_DOWN, SHIFT_DOWN);
    }

    static KeyCodeCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, ALT_DOWN);
    }

    /** The digits 1 to 9 of both blocks. */
    static KeyCodeCombination[] digits() {
        return Stream.of(KeyCode.values())
                .filter(code -> Keys.digit(code) > 0)
                .map(KeyNames::plain)
                .toArray(KeyCodeCombination[]::new);
    }

    /** The keys as they are printed on a keyboard; the space bar, which bears no word, by its word. */
    static String text(Words words, KeyCodeCombination key) {
        var text = new StringBuilder();
        text.append(key.getControl() == DOWN ? CONTROL : "");
        text.append(key.getAlt() == DOWN ? "Alt+" : "");
        text.append(key.getShift() == DOWN ? "Shift+" : "");
        return text.append(name(words, key.getCode())).toString();
    }

    private static String name(Words words, KeyCode code) {
        return code == KeyCode.SPACE ? words.say("key.SPACE") : PRINTED.getOrDefault(code, code.getName());
    }
}
