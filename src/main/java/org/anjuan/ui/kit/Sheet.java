package org.anjuan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sheet of paper that lies over the screen until it is answered: a title, what it is about, and answers below. */
public class Sheet extends VBox {
    /** What is always seen of the screen above and below a sheet, in logical pixels. */
    private static final double MARGIN = 12;

    private final Label title = new Label();
    private final VBox body = new VBox();
    private final HBox answers = new HBox();
    private final List<Runnable> onClosed = new ArrayList<>();
    private @Nullable Node first;
    private @Nullable Runnable close;

    public Sheet(String titleText) {
        getStyleClass().add(Styles.SHEET);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(titleText);
        setMaxWidth(Region.USE_PREF_SIZE);
        title.setText(titleText);
        title.getStyleClass().add(Styles.TITLE);
        title.setWrapText(true);
        body.getStyleClass().add("aj-sheet-body");
        answers.getStyleClass().add("aj-sheet-answers");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, body, answers);
    }

    /** Puts nodes into the sheet, one below the other. */
    public final Sheet with(Node... nodes) {
        body.getChildren().addAll(nodes);
        return this;
    }

    /** Adds an answer that Enter gives too. */
    public final Button answerByEnter(String text, Runnable act) {
        var button = answer(text, act);
        button.setDefaultButton(true);
        return button;
    }

    /** Adds the answer that Esc gives too: the sheet is closed, then {@code act} is run. */
    public final Button answerByEscape(String text, Runnable act) {
        var button = answer(text, () -> {
            closeSheet();
            act.run();
        });
        button.setCancelButton(true);
        return button;
    }

    /** Adds the answer that only closes the sheet, by Esc too. */
    public final Button closing(String text) {
        return answerByEscape(text, () -> {});
    }

    /** Adds an answer. */
    public final Button answer(String text, Runnable act) {
        var button = Buttons.of(text, act);
        answers.getChildren().add(button);
        return button;
    }

    /** Adds something before the answers, at the left edge. */
    public final Sheet besideAnswers(Node... nodes) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        answers.getChildren().addAll(0, List.of(nodes));
        answers.getChildren().add(nodes.length, gap);
        return this;
    }

    /** Names the control that has the focus at first; otherwise it is the last answer. */
    public final Sheet focusFirst(Node node) {
        first = node;
        return this;
    }

    /** Widens or narrows the sheet, in multiples of the type's height. */
    public final Sheet wide(double em) {
        setStyle("-fx-pref-width: %sem; -fx-max-width: %sem;".formatted(em, em));
        return this;
    }

    public final Sheet whenClosed(Runnable act) {
        onClosed.add(act);
        return this;
    }

    public final String title() {
        return title.getText();
    }

    /** Takes the sheet away; nothing happens when it does not lie there. */
    public final void closeSheet() {
        if (close != null) {
            var closing = close;
            close = null;
            closing.run();
            onClosed.forEach(Runnable::run);
        }
    }

    /** As high as its contents, but never higher than what it lies on: what can be scrolled gives way. */
    @Override
    protected double computeMaxHeight(double width) {
        double wished = prefHeight(width);
        return getParent() instanceof Region beneath && beneath.getHeight() > 0
                ? Math.min(wished, beneath.getHeight() - 2 * MARGIN)
                : wished;
    }

    void lie(Runnable closing) {
        close = closing;
    }

    void takeFocus() {
        var target = first != null
                ? first
                : answers.getChildren().stream()
                        .filter(Button.class::isInstance)
                        .reduce((_, last) -> last)
                        .orElse(this);
        target.requestFocus();
    }
}
