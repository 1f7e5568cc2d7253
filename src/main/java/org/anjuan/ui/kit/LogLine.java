package org.anjuan.ui.kit;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** The line that says what was done last; a new sentence flashes for a moment, then stays quietly. */
public final class LogLine extends Label {
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private final PauseTransition fading = new PauseTransition(Duration.seconds(3));

    public LogLine() {
        getStyleClass().add("aj-log-line");
        fading.setOnFinished(_ -> pseudoClassStateChanged(FRESH, false));
    }

    public void say(String sentence) {
        setText(sentence);
        setAccessibleText(sentence);
        pseudoClassStateChanged(FRESH, !sentence.isBlank());
        fading.playFromStart();
    }
}
