package org.anjuan.ui.findings;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls no further than it takes to see a row whole, or its head where it is too high for that. */
final class Reveal {
    private Reveal() {}

    static void in(ScrollPane scroll, Node row) {
        Platform.runLater(() -> {
            var content = scroll.getContent();
            if (row.getScene() == null || content == null) {
                return;
            }
            scroll.layout();
            double full = content.getBoundsInLocal().getHeight();
            double view = scroll.getViewportBounds().getHeight();
            var bounds = content.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
            double room = full - view;
            if (bounds == null || room <= 0) {
                return;
            }
            double top = scroll.getVvalue() * room;
            double next = Math.min(bounds.getMinY(), Math.max(top, bounds.getMaxY() - view));
            scroll.setVvalue(Math.clamp(next / room, 0, 1));
        });
    }
}
