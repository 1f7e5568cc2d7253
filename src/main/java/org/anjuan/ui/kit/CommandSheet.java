package org.anjuan.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
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

/** Every command that can be given now, found by typing a part of its name and given by Enter. */
public final class CommandSheet extends Sheet {
    private final Words words;
    private final ListView<Entry> list;

    private record Entry(Commands from, Command command) {}

    public CommandSheet(Words words, List<Commands> inForce) {
        super(words.say("commands.title"));
        this.words = words;
        var entries = new FilteredList<>(FXCollections.observableArrayList(inForce.stream()
                .flatMap(commands -> commands.all().stream()
                        .filter(command -> commands.enabled(command).get())
                        .filter(command -> command != Command.COMMAND_LIST && command != Command.REASON)
                        .map(command -> new Entry(commands, command)))
                .toList()));
        list = new ListView<>(entries);
        list.setCellFactory(_ -> new EntryCell());
        list.setAccessibleText(words.say("commands.title"));
        list.getSelectionModel().selectFirst();
        var field = field(entries);
        wide(34).with(field, list).focusFirst(field);
        closing(words.say("sheet.close"));
        list.setOnMouseClicked(_ -> give());
    }

    private TextField field(FilteredList<Entry> entries) {
        var field = new TextField();
        field.setPromptText(words.say("commands.prompt"));
        field.setAccessibleText(words.say("commands.prompt"));
        field.textProperty().subscribe(text -> {
            entries.setPredicate(entry -> isMeant(words.say(entry.command().words()), text.strip()));
            list.getSelectionModel().selectFirst();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        return field;
    }

    /** Whether the command's word holds what was typed, or stands for its letters. */
    private static boolean isMeant(String word, String typed) {
        return word.contains(typed) || Initials.in(word, typed);
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
            chosen.from().run(chosen.command());
        }
    }

    private final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : line(entry.command()));
        }

        private HBox line(Command command) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = new HBox(command.icon().node(), new Label(words.say(command.words())), gap);
            line.getStyleClass().add(Styles.ROW);
            line.getChildren().add(Buttons.key(words, command));
            return line;
        }
    }
}
