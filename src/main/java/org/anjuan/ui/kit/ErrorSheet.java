package org.anjuan.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;

/** A fault nobody expected: its code, what was kept, what to do next, and details to pass on. */
public final class ErrorSheet extends Sheet {

    /**
     * A sheet for one trouble.
     *
     * @param copy puts text on the clipboard
     */
    public ErrorSheet(Words words, Trouble trouble, Consumer<String> copy) {
        super(words.say("trouble.title"));
        wide(44);
        getStyleClass().add("aj-error-sheet");
        with(
                line(Icons.ERROR, Styles.ERROR, words.say("trouble.what")),
                line(Icons.TICK_IN_CIRCLE, Styles.SUCCESS, words.say("trouble.kept")),
                line(Icons.INFO, Styles.MUTED, words.say("trouble.next")),
                code(words, trouble),
                details(words, trouble));
        besideAnswers(Buttons.of(words.say("trouble.copy"), () -> copy.accept(text(words, trouble))));
        closing(words.say("trouble.back"));
    }

    /** What is copied: code, what was being done, and where it happened. */
    static String text(Words words, Trouble trouble) {
        return words.say("trouble.code", trouble.code()) + "\n" + trouble.doing() + "\n" + trouble.details() + "\n";
    }

    private static HBox line(Icons icon, String style, String sentence) {
        var text = new Label(sentence);
        text.setWrapText(true);
        var row = new HBox(icon.node(style), text);
        row.getStyleClass().addAll(Styles.ROW, "aj-top-left");
        return row;
    }

    private static VBox code(Words words, Trouble trouble) {
        var caption = new Label(words.say("trouble.code.caption"));
        caption.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        var code = new Label(trouble.code());
        code.getStyleClass().add(Styles.LARGE_FIGURE);
        return new VBox(caption, code);
    }

    private static TitledPane details(Words words, Trouble trouble) {
        var text = new TextArea(text(words, trouble));
        text.setEditable(false);
        text.setPrefRowCount(8);
        text.setAccessibleText(words.say("trouble.details"));
        var pane = new TitledPane(words.say("trouble.details"), text);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
