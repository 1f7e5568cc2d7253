package org.anjuan.ui.findings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Following;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** Says how far the program is with reading the case, and what is wrong in the rules; gone when there is nothing to say. */
final class StatusLine extends VBox {
    private final Words words;
    private final Label progress = Labels.wrapped("", Styles.SMALL, Styles.MUTED);
    private final Label warning = Labels.wrapped("", Styles.SMALL, Styles.WARNING);

    StatusLine(Words words) {
        this.words = words;
        getStyleClass().add("findings-status");
        warning.setGraphic(Icons.WARNING.node(Styles.WARNING));
        warning.setId("rules-warning");
        progress.setId("findings-progress");
        getChildren().addAll(progress, warning);
        say(progress, "");
        say(warning, "");
    }

    void tell(Following read, FindingsModel.Progressing recognising) {
        if (recognising.goesOn()) {
            say(progress, words.say("findings.recognising", recognising.done(), recognising.pages()));
        } else if (!read.done()) {
            say(progress, words.say("findings.reading", read.read(), read.pages()));
        } else {
            say(progress, "");
        }
    }

    void warn(List<String> problems) {
        say(
                warning,
                problems.isEmpty() ? "" : words.say("findings.rules", problems.size(), String.join("\n", problems)));
    }

    private void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        setVisible(progress.isManaged() || warning.isManaged());
        setManaged(isVisible());
    }
}
