package org.anjuan.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** A key that belongs to something while that is open: it cannot be changed, and no command can be given it. */
enum FixedKey {
    GIVE_UP(Command.KEYS),
    FILTER_BY_LETTERS(Command.REASON),
    TAKE_PHRASE(Command.NOTE, digits(KeyNames::alt)),
    MOVE_BOX(Command.BOX_BY_KEYS),
    SIZE_BOX(Command.BOX_BY_KEYS, arrows(KeyNames::shift)),
    TAKE_BOX(Command.BOX_BY_KEYS),
    MOVE_LENS(Command.LENS, arrows(KeyNames::ctrlShift)),
    COPY_TEXT(Command.OTHER_TOOL);

    private final Command beside;

    @SuppressWarnings("ImmutableEnumChecker") // a list of keys that is never changed
    private final List<KeyCodeCombination> reserved;

    /** @param beside met wherever this command is */
    FixedKey(Command beside) {
        this(beside, Stream.empty());
    }

    /** @param reserved what could be chosen for a command otherwise */
    FixedKey(Command beside, Stream<KeyCodeCombination> reserved) {
        this.beside = beside;
        this.reserved = reserved.toList();
    }

    /** The one that keeps the key from being chosen for a command; empty where none does. */
    static Optional<FixedKey> keeping(KeyCodeCombination key, Command from) {
        return Arrays.stream(values())
                .filter(any -> any.beside.meets(from) && any.reserved.contains(key))
                .findFirst();
    }

    Command beside() {
        return beside;
    }

    /** Key of what it does in the program's sentences; with {@code .key} behind it, of how it is printed. */
    String words() {
        return "keys.fixed." + name();
    }

    private static Stream<KeyCodeCombination> digits(Function<KeyCode, KeyCodeCombination> held) {
        return Arrays.stream(KeyNames.digits()).map(key -> held.apply(key.getCode()));
    }

    private static Stream<KeyCodeCombination> arrows(Function<KeyCode, KeyCodeCombination> held) {
        return Stream.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN).map(held);
    }
}
