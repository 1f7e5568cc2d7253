package org.anjuan.ui.shell.settling;

import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Styles;

/** Why it is decided so, from a short list or in one's own words, and what else can be done than taking a side. */
final class DecisionBar extends HBox {
    private static final int USUAL = 6;

    private final TextField why = new TextField();

    DecisionBar(Words words, Commands commands, SettlingModel model, Runnable leave) {
        getStyleClass().addAll(Styles.ROW, "decision-bar");
        why.setId("settling-why");
        why.setPromptText(words.say("settling.why.prompt"));
        why.setAccessibleText(words.say("settling.why"));
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.textProperty().bindBidirectional(model.whyProperty());
        why.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                leave.run();
                event.consume();
            }
        });
        model.whyWantedProperty().subscribe((_, _) -> focus());
        var usual = new MenuButton(words.say("settling.why.usual"));
        usual.setId("settling-usual");
        usual.setMinWidth(USE_PREF_SIZE);
        IntStream.rangeClosed(1, USUAL)
                .mapToObj(number -> words.say("settling.why." + number))
                .map(text -> item(text, model, leave))
                .forEach(usual.getItems()::add);
        getChildren()
                .addAll(
                        why,
                        usual,
                        Buttons.of(words, commands, Command.DECIDE_OWN),
                        Buttons.of(words, commands, Command.SEND_BACK),
                        Buttons.of(words, commands, Command.TAKE_SLIGHT));
    }

    private static MenuItem item(String text, SettlingModel model, Runnable leave) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> {
            model.whyProperty().set(text);
            leave.run();
        });
        return item;
    }

    /** Brings the focus to the reason. */
    void focus() {
        why.requestFocus();
        why.selectAll();
    }
}
