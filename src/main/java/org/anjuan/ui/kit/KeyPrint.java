package org.anjuan.ui.kit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.anjuan.desk.Words;
import org.jspecify.annotations.Nullable;

/** A key as it is printed beside what it does; another one as soon as a person chooses so. */
public final class KeyPrint extends Label {
    private static final Pattern COMMAND = Pattern.compile("\\[([A-Z_]+)]");

    KeyPrint(Words words, Command command) {
        getStyleClass().add(Styles.KEY);
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        follow(this, words, command, this::setText);
    }

    /** The text with the keys in force in the places of commands, which are written as {@code [SUBMIT]}. */
    public static String filled(@Nullable Scene scene, Words words, String text) {
        var map = scene == null ? new KeyMap(Map.of()) : KeyMap.of(scene);
        return COMMAND.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Arrays.stream(Command.values())
                        .filter(command -> command.name().equals(found.group(1)))
                        .findFirst()
                        .map(command -> map.text(words, command))
                        .orElse(found.group())));
    }

    /**
     * Prints a sentence that names keys, as {@link #filled} does, now and whenever one of them becomes another while the
     * node is in a window.
     */
    public static void sentence(Node node, Words words, String text, Consumer<String> print) {
        print.accept(filled(null, words, text));
        Attached.listen(node, () -> {
            var scene = node.getScene();
            return KeyMap.of(scene).wantedProperty().subscribe(_ -> print.accept(filled(scene, words, text)));
        });
    }

    /**
     * Prints the command's key now, and again whenever it becomes another while the node is in a window.
     *
     * @param print gets the key as it is printed; empty when there is none
     */
    public static void follow(Node node, Words words, Command command, Consumer<String> print) {
        print.accept(command.keyText(words));
        Attached.listen(node, () -> {
            var map = KeyMap.of(node.getScene());
            return map.wantedProperty().subscribe(_ -> print.accept(map.text(words, command)));
        });
    }
}
