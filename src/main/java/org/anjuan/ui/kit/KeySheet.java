package org.anjuan.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;

/** All keys of the screen that is shown, ordered by what they are for; each can be changed by pressing it and another. */
public final class KeySheet extends Sheet {
    private final Words words;
    private final KeyMap keys;
    private final Label answer = new Label();
    private Optional<Command> changing = Optional.empty();

    /** @param keys those of the window, changed here */
    public KeySheet(Words words, List<Commands> inForce, KeyMap keys) {
        super(words.say("keys.title"));
        this.words = words;
        this.keys = keys;
        setId("key-sheet");
        var bound = new TreeSet<Command>();
        inForce.forEach(commands -> bound.addAll(commands.all()));
        var columns = new KeyColumns(Stream.concat(
                        Arrays.stream(Command.Scope.values()).map(scope -> of(scope, bound)), Stream.of(fixed(bound)))
                .filter(group -> !group.rows().isEmpty())
                .toList());
        wide(columns.em() + 4);
        answer.setId("key-answer");
        answer.setWrapText(true);
        say("keys.how", Styles.MUTED);
        var usual = Buttons.of(words.say("keys.usual"), this::usual);
        usual.setId("keys-usual");
        with(lost(), scrolled(columns), answer).besideAnswers(usual, singles());
        closing(words.say("sheet.close"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Keys that commands have lost to chosen ones, so that no one looks for them in vain. */
    private HBox lost() {
        var text = new Label();
        text.setId("keys-lost");
        text.setWrapText(true);
        var notice = new HBox(Icons.WARNING.node(), text);
        notice.getStyleClass().addAll(Styles.ROW, Styles.NOTICE, Styles.WARNING);
        notice.setMinHeight(USE_PREF_SIZE);
        Attached.listen(
                notice,
                () -> keys.wantedProperty().subscribe(_ -> {
                    text.setText(keys.lost().stream().map(this::told).collect(Collectors.joining("\n")));
                    notice.setVisible(!text.getText().isEmpty());
                    notice.setManaged(notice.isVisible());
                }));
        return notice;
    }

    private String told(KeyMap.Lost gone) {
        return words.say(
                "keys.lost",
                words.say(gone.command().words()),
                KeyNames.text(words, gone.key()),
                words.say(gone.to().words()));
    }

    private ScrollPane scrolled(KeyColumns columns) {
        var pane = new ScrollPane(columns);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add(Styles.EDGE_TO_EDGE);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** Whether digits and the space bar do something by themselves: who speaks or shakes may not want that. */
    private CheckBox singles() {
        var box = new CheckBox(words.say("keys.singles"));
        box.setId("keys-singles");
        keys.wantedProperty().subscribe(now -> box.setSelected(now.singles()));
        box.setOnAction(_ -> {
            keys.singles(box.isSelected());
            say(box.isSelected() ? "keys.singles.on" : "keys.singles.off", Styles.SUCCESS);
        });
        return box;
    }

    private void usual() {
        keys.forget();
        say("keys.usual.done", Styles.SUCCESS);
    }

    /** The next key is for this command. */
    private void change(Command command) {
        changing = Optional.of(command);
        say("keys.press", Styles.ACCENT_TEXT, words.say(command.words()));
    }

    private void key(KeyEvent event) {
        if (changing.isEmpty() || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        var command = changing.get();
        changing = Optional.empty();
        if (event.getCode() == KeyCode.ESCAPE) {
            say("keys.how", Styles.MUTED);
            return;
        }
        var pressed = KeyMap.pressed(event);
        var printed = KeyNames.text(words, pressed);
        switch (keys.choose(command, pressed)) {
            case KeyMap.Choosing.Chosen() -> say("keys.chosen", Styles.SUCCESS, words.say(command.words()), printed);
            case KeyMap.Choosing.Taken(var by) -> say("keys.taken", Styles.ERROR, printed, words.say(by.words()));
            case KeyMap.Choosing.Fixed(var by) -> say("keys.taken", Styles.ERROR, printed, words.say(by.words()));
            case KeyMap.Choosing.Unfit() -> say("keys.unfit", Styles.ERROR, printed);
        }
    }

    private void say(String key, String style, Object... args) {
        answer.getStyleClass().removeAll(Styles.MUTED, Styles.SUCCESS, Styles.ERROR, Styles.ACCENT_TEXT);
        answer.getStyleClass().add(style);
        answer.setText(words.say(key, args));
    }

    private KeyGroup of(Command.Scope scope, Set<Command> bound) {
        return new KeyGroup(
                words.say("scope." + scope.name()),
                bound.stream()
                        .filter(command -> command.scope() == scope && command.hasKey())
                        .map(command -> new KeyGroup.Row(
                                command == Command.REASON
                                        ? unchangeable(Buttons.key(words, command))
                                        : changeable(command),
                                words.say(command.words())))
                        .toList());
    }

    /** What keys do to something while that is open. */
    private KeyGroup fixed(Set<Command> bound) {
        return new KeyGroup(
                words.say("keys.fixed"),
                Arrays.stream(FixedKey.values())
                        .filter(key -> bound.contains(key.beside()))
                        .map(key -> new KeyGroup.Row(
                                unchangeable(Buttons.key(words.say(key.words() + ".key"))), words.say(key.words())))
                        .toList());
    }

    private static HBox unchangeable(Label key) {
        var row = new HBox(key);
        row.getStyleClass().add("aj-key-fixed");
        return row;
    }

    private Button changeable(Command command) {
        var button = Buttons.of("", () -> change(command));
        var key = Buttons.key(words, command);
        button.setGraphic(key);
        key.textProperty().subscribe(text -> button.setText(text.isEmpty() ? words.say("keys.none") : ""));
        button.setGraphicTextGap(0);
        button.setId("key-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().addAll(Styles.FLAT, "aj-key-button");
        button.setAccessibleText(words.say("keys.change", words.say(command.words())));
        return button;
    }
}
