package org.anjuan.ui.scoring;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Some lines of text in a sheet; Enter gives the sheet's answer. */
final class WordsField extends TextArea {
    private Runnable answer = () -> {};

    WordsField(String prompt, String begin) {
        super(begin);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setWrapText(true);
        setPrefRowCount(3);
        selectAll();
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
