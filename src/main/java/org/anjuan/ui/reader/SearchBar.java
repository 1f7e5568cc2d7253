package org.anjuan.ui.reader;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** The search bar: words to find, how many there are so far, on and back. */
final class SearchBar extends HBox {
    private static final Duration TYPING = Duration.millis(250);

    private final SearchModel model;
    private final Words words;
    private final TextField field = new TextField();
    private final Label stand = new Label();
    private final PauseTransition typing = new PauseTransition(TYPING);

    SearchBar(SearchModel model, Words words, Commands commands) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll(Styles.TOOLBAR, "search-bar");
        field.setId("search");
        field.setPromptText(words.say("reader.search.prompt"));
        field.setAccessibleText(words.say("reader.search.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(now -> typing.playFromStart());
        typing.setOnFinished(event -> model.find(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        stand.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.SEARCH.node(Styles.MUTED),
                        field,
                        stand,
                        button("reader.search.previous", Command.PREVIOUS_HIT, Icons.PREVIOUS, model::previous),
                        button("reader.search.next", Command.NEXT_HIT, Icons.NEXT, model::next),
                        button("reader.search.close", null, Icons.CLOSE, this::close));
        commands.on(Command.FIND, this::open);
        model.openProperty().subscribe(this::show);
        model.standProperty().subscribe(this::tell);
    }

    private void open() {
        model.open();
        field.requestFocus();
        field.selectAll();
    }

    private void show(boolean open) {
        setVisible(open);
        setManaged(open);
        if (!open) {
            field.clear();
            typing.stop();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            enter(event.isShiftDown());
            event.consume();
        }
    }

    private void enter(boolean back) {
        typing.stop();
        if (!field.getText().strip().equals(model.query())) {
            model.find(field.getText());
        } else if (back) {
            model.previous();
        } else {
            model.next();
        }
    }

    private void close() {
        Escape.leave(field);
        model.close();
    }

    private void tell(SearchModel.Stand now) {
        stand.getStyleClass().removeAll(Styles.MUTED, Styles.WARNING);
        stand.getStyleClass().add(now.phase() == SearchModel.Phase.NO_TEXT ? Styles.WARNING : Styles.MUTED);
        stand.setText(words.say(
                "reader.search.stand." + now.phase().name(),
                now.at(),
                now.hits(),
                now.pages(),
                model.pages(),
                now.withoutText()));
    }

    private Button button(String key, @Nullable Command command, Icons icon, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        var says = words.say(key);
        var tip = new Tooltip(says);
        if (command != null) {
            KeyPrint.follow(button, words, command, printed -> tip.setText(says + "（" + printed + "）"));
        }
        button.setAccessibleText(says);
        button.setTooltip(tip);
        return button;
    }
}
