package org.anjuan.ui.shell.workspace;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Words;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.scoring.StandingModel;

/** Says that the review was handed in and is not to be changed, with the way to open it again. */
final class ClosedBar extends HBox {
    ClosedBar(StandingModel model, Words words, Commands commands) {
        getStyleClass().add("closed-bar");
        setId("closed-bar");
        var text = new Label(words.say("workspace.closed"));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.LOCK.node(), text, Buttons.of(words, commands, Command.REOPEN_CASE));
        model.standingProperty().subscribe(now -> {
            setVisible(now.status() != Status.DRAFT);
            setManaged(now.status() != Status.DRAFT);
        });
    }
}
