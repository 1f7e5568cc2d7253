package org.anjuan.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;

/** What can be done with a page from the strip: its place in the running order, and that of its file; drawing it once more. */
final class StripMenu {
    private final Words words;
    private final Commands commands;
    private final ContextMenu menu = new ContextMenu();

    StripMenu(Words words, Commands commands) {
        this.words = words;
        this.commands = commands;
        menu.setId("strip-menu");
    }

    /** Opens the menu for the page one is at. */
    void open(Node beside, double screenX, double screenY) {
        menu.getItems()
                .setAll(
                        item(Command.PAGE_EARLIER),
                        item(Command.PAGE_LATER),
                        item(Command.FILE_EARLIER),
                        item(Command.FILE_LATER),
                        item(Command.MOVE_TO),
                        item(Command.DRAW_AGAIN),
                        new SeparatorMenuItem(),
                        item(Command.ORDER_AS_TAKEN_IN));
        menu.show(beside, screenX, screenY);
    }

    List<MenuItem> items() {
        return List.copyOf(menu.getItems());
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(words.say(command.words()), command.hasKey() ? Buttons.key(words, command) : null);
        item.setDisable(!commands.enabled(command).get());
        item.setOnAction(_ -> commands.run(command));
        return item;
    }
}
