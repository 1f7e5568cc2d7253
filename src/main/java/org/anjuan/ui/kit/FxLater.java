package org.anjuan.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Later by the toolkit's own timer. */
public final class FxLater implements Later {
    @Override
    public void in(Duration delay, Runnable act) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(event -> act.run());
        pause.play();
    }
}
