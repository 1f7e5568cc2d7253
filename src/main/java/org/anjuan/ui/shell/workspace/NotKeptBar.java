package org.anjuan.ui.shell.workspace;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.scoring.StandingModel;

/** The red bar when an act could not be written: nothing new is taken until it is on disk or given up. It is tried again by itself. */
final class NotKeptBar extends HBox {
    NotKeptBar(StandingModel model, Words words) {
        getStyleClass().add("not-kept");
        setId("not-kept");
        var why = new Label();
        why.setId("not-kept-why");
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.textProperty().bind(model.notKeptProperty());
        var retry = Buttons.of(words.say("workspace.notkept.retry"), model::retry);
        retry.setId("not-kept-retry");
        retry.setMinWidth(USE_PREF_SIZE);
        var abandon = Buttons.of(words.say("workspace.notkept.abandon"), model::abandon);
        abandon.setId("not-kept-abandon");
        abandon.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.ERROR.node(), why, retry, abandon);
        model.notKeptProperty().subscribe(text -> {
            setVisible(!text.isEmpty());
            setManaged(!text.isEmpty());
        });
    }
}
