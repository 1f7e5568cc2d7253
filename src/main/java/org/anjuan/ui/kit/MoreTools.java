package org.anjuan.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;

/** Tools that stand in a line where there is room for them, and in a menu in their place where there is not. */
public final class MoreTools extends HBox {
    private final Words words;
    private final Commands commands;
    private final List<Node> tools;
    private final List<Command> folded;
    private final MenuButton menu = new MenuButton();

    /**
     * All tools beside each other.
     *
     * @param id of the menu
     */
    public MoreTools(Words words, Commands commands, String id, Command... tools) {
        this.words = words;
        this.commands = commands;
        folded = List.of(tools);
        this.tools = folded.stream()
                .<Node>map(tool -> Buttons.icon(words, commands, tool))
                .toList();
        getStyleClass().add("tools");
        setMinWidth(USE_PREF_SIZE);
        menu.setId(id);
        menu.setGraphic(Icons.MORE.node());
        menu.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY, "more-tools");
        menu.setAccessibleText(words.say("tools.more"));
        menu.setTooltip(new Tooltip(words.say("tools.more")));
        menu.setFocusTraversable(false);
        menu.setOnShowing(
                _ -> menu.getItems().setAll(folded.stream().map(this::item).toList()));
        menu.getItems().setAll(folded.stream().map(this::item).toList());
        fold(false);
    }

    /** Puts the tools into the menu, or takes them out. */
    public void fold(boolean narrow) {
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
