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
        if (command.hasKey()) {
            graphic.getChildren().add(key(command.keyText(words)));
        }
        button.setGraphic(graphic);
        return button;
    }

    /** A button for a command that shows its icon only; word and key are in the tooltip. */
    public static Button icon(Words words, Commands commands, Command command) {
        var button = bound(words, commands, command);
        button.setGraphic(command.icon().node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        button.setTooltip(new Tooltip(withKey(words, command)));
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

    /** The command's word with its key in brackets. */
    static String withKey(Words words, Command command) {
        var word = words.say(command.words());
        return !command.hasKey() ? word : word + "（" + command.keyText(words) + "）";
    }

    private static Button bound(Words words, Commands commands, Command command) {
        var button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setAccessibleText(words.say(command.words()));
        button.setAccessibleHelp(command.keyText(words));
        button.disableProperty().bind(Bindings.not(commands.enabled(command)));
        button.setOnAction(_ -> commands.run(command));
        return button;
    }
}
