package org.anjuan.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Styles;

/** Tools that stand in the line above the pages where there is room for them, and in a menu at its end where there is not. */
final class MoreTools extends HBox {
    private final Words words;
    private final Commands commands;
    private final List<Node> tools;
    private final List<Command> folded;
    private final MenuButton menu = new MenuButton();

    MoreTools(Words words, Commands commands, Command... tools) {
        this.words = words;
        this.commands = commands;
        folded = List.of(tools);
        this.tools = folded.stream()
                .<Node>map(tool -> Buttons.icon(words, commands, tool))
                .toList();
        getStyleClass().add("tools");
        setMinWidth(USE_PREF_SIZE);
        menu.setId("more-tools");
        menu.setGraphic(Icons.MORE.node());
        menu.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        menu.setAccessibleText(words.say("reader.more"));
        menu.setTooltip(new Tooltip(words.say("reader.more")));
        menu.setFocusTraversable(false);
        menu.setOnShowing(
                _ -> menu.getItems().setAll(folded.stream().map(this::item).toList()));
        menu.getItems().setAll(folded.stream().map(this::item).toList());
        fold(false);
    }

    /** Puts the tools into the menu, or takes them out. */
    void fold(boolean narrow) {
        if (getChildren().isEmpty() || narrow != getChildren().contains(menu)) {
            getChildren().setAll(narrow ? List.of(menu) : tools);
        }
    }

    private MenuItem item(Command command) {
        var key = KeyPrint.filled(getScene(), words, "[" + command.name() + "]");
        var item = new MenuItem(words.say(command.words()), key.isEmpty() ? null : Buttons.key(key));
        item.setDisable(!commands.enabled(command).get());
        item.setOnAction(_ -> commands.run(command));
        return item;
    }
}
