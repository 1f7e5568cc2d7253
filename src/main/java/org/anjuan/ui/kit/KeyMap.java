package org.anjuan.ui.kit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.anjuan.desk.Words;

/** Which keys give which command in one window: the program's own, and those that a person chose instead. */
public final class KeyMap {

    /** What came of choosing a key. */
    public sealed interface Choosing {
        /** It gives the command from now on. */
        record Chosen() implements Choosing {}

        /** Another command has it, and goes on having it. */
        record Taken(Command by) implements Choosing {}

        /** It belongs to something while that is open. */
        record Fixed(FixedKey by) implements Choosing {}

        /** It cannot be chosen: it writes, belongs to an input method, or gives up what is open. */
        record Unfit() implements Choosing {}
    }

    /**
     * A key of the program's own that a person gave to another command, mostly since a later version of the program took a
     * key that had been chosen before. What was chosen holds.
     *
     * @param command has lost the key, which gives {@code to}
     */
    public record Lost(Command command, KeyCodeCombination key, Command to) {}

    /**
     * What a person chose.
     *
     * @param keys by command
     * @param singles whether a key that writes one character gives a command by itself
     */
    public record Wanted(Map<Command, KeyCodeCombination> keys, boolean singles) {
        public Wanted {
            keys = Map.copyOf(keys);
        }
    }

    private static final Wanted NONE = new Wanted(Map.of(), /* singles= */ true);
    private static final String SINGLES = "SINGLE_KEYS";
    private static final String OFF = "off";

    private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(this, "wanted", NONE);

    /**
     * Keys as they were kept.
     *
     * @param kept keys by the names of their commands; what cannot be understood counts for nothing, and of two commands that
     *     cannot share a key the first has it
     */
    public KeyMap(Map<String, String> kept) {
        var chosen = new EnumMap<Command, KeyCodeCombination>(Command.class);
        new TreeMap<>(kept)
                .forEach((name, key) -> command(name)
                        .filter(command -> command != Command.REASON)
                        .ifPresent(command -> combination(key)
                                .filter(Fitness::of)
                                .filter(fit -> chooser(chosen, command, fit).isEmpty())
                                .ifPresent(fit -> chosen.put(command, fit))));
        wanted.set(new Wanted(chosen, !OFF.equals(kept.get(SINGLES))));
    }

    /** The one that a window was given; that of the program where it was given none. */
    static KeyMap of(Scene scene) {
        return scene.getProperties().get(KeyMap.class) instanceof KeyMap map ? map : new KeyMap(Map.of());
    }

    void give(Scene scene) {
        scene.getProperties().put(KeyMap.class, this);
    }

    /** What a person chose, and chooses. */
    public ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Lets keys that write one character give commands, or not; without them digits want Ctrl. */
    void singles(boolean on) {
        wanted.set(new Wanted(wanted.get().keys(), on));
    }

    /** What was chosen, to be kept. */
    public Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        wanted.get().keys().forEach((command, key) -> kept.put(command.name(), key.getName()));
        if (!wanted.get().singles()) {
            kept.put(SINGLES, OFF);
        }
        return kept;
    }

    /** Lets this key, and no other, give the command, unless another command has it or it cannot be chosen. */
    public Choosing choose(Command command, KeyCodeCombination key) {
        if (!Fitness.of(key) || command == Command.REASON) {
            return new Choosing.Unfit();
        }
        var fixed = FixedKey.keeping(key, command);
        if (fixed.isPresent()) {
            return new Choosing.Fixed(fixed.get());
        }
        var other = Arrays.stream(Command.values())
                .filter(any -> any != command && any.meets(command))
                .filter(any -> keys(any).contains(key))
                .findFirst();
        if (other.isPresent()) {
            return new Choosing.Taken(other.get());
        }
        var next = new EnumMap<Command, KeyCodeCombination>(Command.class);
        next.putAll(wanted.get().keys());
        next.put(command, key);
        wanted.set(new Wanted(next, wanted.get().singles()));
        return new Choosing.Chosen();
    }

    /** Keys of the program's own that gave way to chosen ones, so that their commands have no key or one less. */
    public List<Lost> lost() {
        return Arrays.stream(Command.values())
                .filter(command -> !wanted.get().keys().containsKey(command))
                .flatMap(command -> usual(command).stream()
                        .flatMap(key ->
                                chooser(wanted.get().keys(), command, key)
                                        .map(to -> new Lost(command, key, to))
                                        .stream()))
                .toList();
    }

    /** The program's own keys again. */
    public void forget() {
        wanted.set(NONE);
    }

    boolean matches(Command command, KeyEvent event) {
        return keys(command).stream().anyMatch(key -> key.match(event));
    }

    /** The first key as it is printed; empty when there is none. */
    String text(Words words, Command command) {
        var keys = keys(command);
        var usual = command.keys();
        return keys.equals(usual)
                ? command.keyText(words)
                : keys.isEmpty()
                        ? ""
                        : command == Command.REASON
                                ? KeyNames.CONTROL + command.keyText(words)
                                : KeyNames.text(words, keys.getFirst());
    }

    private List<KeyCodeCombination> keys(Command command) {
        var chosen = wanted.get().keys();
        var key = chosen.get(command);
        if (key != null) {
            return List.of(key);
        }
        var usual = usual(command);
        return chosen.isEmpty()
                ? usual
                : usual.stream()
                        .filter(any -> chooser(chosen, command, any).isEmpty())
                        .toList();
    }

    /** The program's own keys, as far as single ones are wanted. */
    private List<KeyCodeCombination> usual(Command command) {
        return wanted.get().singles() ? command.keys() : withoutSingles(command);
    }

    /** Another command to which a person gave the key, and which can be given on the same screen. */
    private static Optional<Command> chooser(
            Map<Command, KeyCodeCombination> chosen, Command command, KeyCodeCombination key) {
        return chosen.keySet().stream()
                .filter(any -> any != command && any.meets(command))
                .filter(any -> key.equals(chosen.get(any)))
                .findFirst();
    }

    /** Digits want Ctrl, but for 0, which fits the page; what else is a single key falls away. */
    private static List<KeyCodeCombination> withoutSingles(Command command) {
        return command.keys().stream()
                .flatMap(key -> !Fitness.isSingle(key)
                        ? Stream.of(key)
                        : Keys.digit(key.getCode()) > 0
                                ? Stream.of(KeyNames.ctrl(key.getCode()))
                                : Stream.<KeyCodeCombination>empty())
                .toList();
    }

    private static Optional<Command> command(String name) {
        return Arrays.stream(Command.values())
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    private static Optional<KeyCodeCombination> combination(String name) {
        try {
            return KeyCombination.valueOf(name) instanceof KeyCodeCombination key ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    /** The combination that is being pressed. */
    static KeyCodeCombination pressed(KeyEvent event) {
        return new KeyCodeCombination(
                event.getCode(),
                held(event.isShiftDown()),
                held(event.isControlDown()),
                held(event.isAltDown()),
                held(event.isMetaDown()),
                KeyCombination.ModifierValue.UP);
    }

    private static KeyCombination.ModifierValue held(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    /** Whether a key writes, belongs to an input method, or gives up what is open. */
    private static final class Fitness {
        private static final List<KeyCode> NEVER = List.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UNDEFINED);
        private static final List<KeyCode> WRITING = List.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);
        private static final List<KeyCode> INPUT_METHOD = List.of(KeyCode.SPACE, KeyCode.PERIOD);

        /** Whether it writes one character where a field is open. */
        static boolean isSingle(KeyCodeCombination key) {
            var code = key.getCode();
            boolean alone = key.getControl() != KeyCombination.ModifierValue.DOWN
                    && key.getAlt() != KeyCombination.ModifierValue.DOWN
                    && key.getShift() != KeyCombination.ModifierValue.DOWN;
            return alone && (code.isDigitKey() || code.isLetterKey() || code == KeyCode.SPACE);
        }

        static boolean of(KeyCodeCombination key) {
            var code = key.getCode();
            boolean control = key.getControl() == KeyCombination.ModifierValue.DOWN;
            boolean alt = key.getAlt() == KeyCombination.ModifierValue.DOWN;
            boolean shift = key.getShift() == KeyCombination.ModifierValue.DOWN;
            boolean writes = code.isLetterKey() || code.isDigitKey() || (shift && code.isWhitespaceKey());
            return !NEVER.contains(code)
                    && !code.isModifierKey()
                    && key.getMeta() != KeyCombination.ModifierValue.DOWN
                    && (control || alt || !writes)
                    && !(control && WRITING.contains(code))
                    && !((control || shift) && INPUT_METHOD.contains(code));
        }
    }
}
