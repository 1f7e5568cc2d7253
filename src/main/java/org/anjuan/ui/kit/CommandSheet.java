package org.anjuan.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.Words;
import org.jspecify.annotations.Nullable;

/**
 * Every command that can be given now, and once something is typed every place one can go to, found by a part of its name
 * and given by Enter.
 */
public final class CommandSheet extends Sheet {
    private final Words words;
    private final ListView<Entry> list = new ListView<>();
    private final TextField field = new TextField();
    private final List<Entry> all = new ArrayList<>();

    /** What Enter does, and the key that does it, too. */
    private record Entry(Goal goal, Optional<Command> key) {
        /** Places are listed only when they are meant: there may be hundreds. */
        boolean isMeant(String typed) {
            return typed.isEmpty() ? key.isPresent() : goal.meant().test(typed);
        }
    }

    /** @param goals places to go to on the screen that is shown */
    public CommandSheet(Words words, List<Commands> inForce, List<Goal> goals) {
        super(words.say("commands.title"));
        this.words = words;
        inForce.forEach(commands -> commands.all().stream()
                .filter(command -> commands.enabled(command).get())
                .filter(command -> command != Command.COMMAND_LIST && command != Command.REASON)
                .map(command -> entry(commands, command))
                .forEach(all::add));
        list.setId("command-list");
        list.setCellFactory(_ -> new EntryCell());
        list.setAccessibleText(words.say("commands.title"));
        list.setOnMouseClicked(_ -> give());
        field.setId("command-filter");
        field.setAccessibleText(words.say("commands.prompt"));
        field.textProperty().addListener((_, _, _) -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        var help = new Label(words.say("commands.prompt"));
        help.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        help.setWrapText(true);
        wide(34).with(field, help, list).focusFirst(field);
        closing(words.say("sheet.close"));
        offer(goals);
    }

    /** Lists further places, behind those that are listed already. */
    public void offer(List<Goal> goals) {
        goals.forEach(goal -> all.add(new Entry(goal, Optional.empty())));
        show();
    }

    /** What is meant by what was typed; first what is called just so. */
    private void show() {
        var typed = field.getText().strip();
        list.getItems()
                .setAll(all.stream()
                        .filter(entry -> entry.isMeant(typed))
                        .sorted(Comparator.comparing(
                                (Entry entry) -> !entry.goal().name().equalsIgnoreCase(typed)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private Entry entry(Commands commands, Command command) {
        return new Entry(
                Goal.named(command.icon(), command.name(), words.say(command.words()), () -> commands.run(command)),
                Optional.of(command));
    }

    private void walk(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> give();
            default -> {}
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ENTER) {
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void give() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            closeSheet();
            chosen.goal().go().run();
        }
    }

    private final class EntryCell extends ListCell<Entry> {
        /** As wide as the list, however long its words are. */
        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : line(entry));
        }

        private HBox line(Entry entry) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line =
                    new HBox(entry.goal().icon().node(), new Label(entry.goal().text()), gap);
            line.getStyleClass().add(Styles.ROW);
            entry.key().ifPresent(command -> line.getChildren().add(Buttons.key(words, command)));
            return line;
        }
    }
}
