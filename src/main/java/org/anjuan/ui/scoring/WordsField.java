package org.anjuan.ui.scoring;

import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.ui.kit.Composing;

/** Some lines of text in a sheet; Enter gives the sheet's answer, and without it they are there again the next time. */
final class WordsField extends TextArea {
    private Runnable answer = () -> {};
    private boolean composing;

    WordsField(String prompt, String proposal, HalfTyped half) {
        super(half.or(proposal));
        setPromptText(prompt);
        setAccessibleText(prompt);
        setWrapText(true);
        setPrefRowCount(3);
        selectAll();
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = Composing.isComposing(event));
        textProperty().subscribe((_, now) -> {
            if (!composing) {
                half.typed(now);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                event.consume();
                answer.run();
            }
        });
    }

    /** What Enter does. */
    void onEnter(Runnable act) {
        answer = act;
    }
}
