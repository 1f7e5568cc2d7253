package org.anjuan.ui.delivery;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Made;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** The papers that were written, to be opened from here; and those that were not, with the reason. */
public final class MadeSheet extends Sheet {
    private final Host host;

    public MadeSheet(Host host, Made made) {
        super(host.say(made.failures().isEmpty() ? "made.title" : "made.title.part"));
        this.host = host;
        var list = new VBox();
        list.getStyleClass().add(Styles.STACK);
        made.failures().forEach(sentence -> list.getChildren().add(failure(sentence)));
        made.written().forEach(path -> list.getChildren().add(file(path)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(Styles.EDGE_TO_EDGE, "aj-result-scroll");
        wide(52).with(summary(made), scroll);
        made.written().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(folder -> besideAnswers(
                        Buttons.of(host.say("made.folder"), () -> host.outside().open(folder))));
        answerByEnter(host.say("sheet.close"), this::closeSheet).setCancelButton(true);
    }

    private Node summary(Made made) {
        boolean none = made.written().isEmpty();
        var text = new Label(
                none
                        ? host.say("made.nothing")
                        : host.say("made.summary", made.written().size(), made.figures()));
        text.setWrapText(true);
        var line =
                new HBox(none ? Icons.WARNING.node(Styles.WARNING) : Icons.TICK_IN_CIRCLE.node(Styles.SUCCESS), text);
        line.getStyleClass().addAll(Styles.NOTICE, Styles.ROW);
        return line;
    }

    private Node failure(String sentence) {
        var text = new Label(sentence);
        text.setWrapText(true);
        var line = new HBox(Icons.ERROR.node(Styles.ERROR), text);
        line.getStyleClass().addAll(Styles.ROW, "aj-top-left");
        return line;
    }

    private Node file(Path path) {
        var name = new Label(String.valueOf(path.getFileName()));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var open = Buttons.of(host.say("made.open"), () -> host.outside().open(path));
        open.setAccessibleText(host.say("made.open") + " " + path.getFileName());
        open.getStyleClass().add(Styles.FLAT);
        open.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(icon(path), name, open);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private static Node icon(Path path) {
        return (path.toString().endsWith(".xlsx") ? Icons.TABLE : Icons.REPORT).node(Styles.MUTED);
    }
}
