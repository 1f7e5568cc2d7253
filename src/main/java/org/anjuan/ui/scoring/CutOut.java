package org.anjuan.ui.scoring;

import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** What was cut out for a proof, small beside the words it goes with, and larger under the mouse; nothing while it cannot be read. */
final class CutOut extends StackPane {
    private static final double SMALL_WIDTH = 96;
    private static final double SMALL_HEIGHT = 34;
    private static final double LARGE_WIDTH = 560;
    private static final double LARGE_HEIGHT = 360;
    private static final Duration SOON = Duration.millis(150);

    /** @param says its name for a screen reader */
    CutOut(Path picture, String says) {
        getStyleClass().add("cut-out");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(says);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var image = new Image(picture.toUri().toString(), LARGE_WIDTH, LARGE_HEIGHT, true, true, true);
        image.progressProperty().subscribe(done -> {
            if (done.doubleValue() >= 1 && !image.isError()) {
                show(image);
            }
        });
    }

    private void show(Image image) {
        var small = new ImageView(image);
        small.setPreserveRatio(true);
        small.setFitWidth(SMALL_WIDTH);
        small.setFitHeight(SMALL_HEIGHT);
        var tip = new Tooltip();
        tip.setGraphic(new ImageView(image));
        tip.setShowDelay(SOON);
        Tooltip.install(this, tip);
        getChildren().setAll(small);
        setVisible(true);
    }
}
