package org.anjuan.ui.kit;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;

/** Makes buttons that say what they do and print their key. */
public final class Buttons {
    private Buttons() {}

    /** A button for a command: icon, word and key; not to be pressed while the command cannot be given. */
    public static Button of(Words words, Commands commands, Command command) {
        var button = bound(words, commands, command);
        var graphic = new HBox(command.icon().node(), new Label(words.say(command.words())));
        graphic.getStyleClass().add(Styles.ROW);
        graphic.getChildren().add(key(words, command));
        button.setGraphic(graphic);
        return button;
    }

    /** A button for a command that shows its icon only; word and key are in the tooltip. */
    public static Button icon(Words words, Commands commands, Command command) {
        var button = bound(words, commands, command);
        button.setGraphic(command.icon().node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        var tip = new Tooltip();
        KeyPrint.follow(button, words, command, key -> tip.setText(withKey(words.say(command.words()), key)));
        button.setTooltip(tip);
        return button;
    }

    /** A button that stands for no command. */
    public static Button of(String text, Runnable act) {
        var button = new Button(text);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** A key as it is printed beside what it does. */
    public static Label key(String text) {
        var key = new Label(text);
        key.getStyleClass().add(Styles.KEY);
        key.setMinWidth(Label.USE_PREF_SIZE);
        return key;
    }

    /** The command's key as it is printed beside what it does. */
    public static Label key(Words words, Command command) {
        return new KeyPrint(words, command);
    }

    /** A word with a key in brackets. */
    private static String withKey(String word, String key) {
        return key.isEmpty() ? word : word + "（" + key + "）";
    }

    private static Button bound(Words words, Commands commands, Command command) {
        var button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setAccessibleText(words.say(command.words()));
        KeyPrint.follow(button, words, command, button::setAccessibleHelp);
        button.disableProperty().bind(Bindings.not(commands.enabled(command)));
        button.setOnAction(_ -> commands.run(command));
        return button;
    }
}
