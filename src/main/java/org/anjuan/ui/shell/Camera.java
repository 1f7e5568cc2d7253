package org.anjuan.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.anjuan.casefile.Picture;

/**
 * A window that nobody sees, with as many pixels to a unit as the scale says, and pictures of what it shows. What it shows
 * may be larger than the window, for the toolkit's screen without a screen is small.
 */
final class Camera {
    private static final double SMALL = 200;
    private static final double BESIDE = 560;

    private final int width;
    private final int height;
    private final double scale;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    Camera(Screens.Style style) {
        scale = style.scale();
        width = (int) Math.round(style.width() * scale);
        height = (int) Math.round(style.height() * scale);
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
        stage.setWidth(SMALL);
        stage.setHeight(SMALL);
    }

    /** Puts a scene before the camera. */
    void show(Scene scene) {
        stage.setScene(scene);
        stage.show();
        scene.getRoot().resize(width / scale, height / scale);
    }

    /** What a window shows, laid out anew where it is not the one before the camera. */
    Parent root(Shot.Window window) {
        return switch (window) {
            case MAIN -> stage.getScene().getRoot();
            case CHECKLIST -> {
                var root = beside().getScene().getRoot();
                root.resize(BESIDE, height / scale);
                root.applyCss();
                root.layout();
                yield root;
            }
        };
    }

    /** The window that belongs to the one before the camera. */
    private Stage beside() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(other -> stage.equals(other.getOwner()))
                .findFirst()
                .orElseThrow();
    }

    /** What is drawn now. */
    Picture.Pixels take(Parent root) {
        int wide = Math.min(width, (int) Math.round(root.getLayoutBounds().getWidth() * scale));
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, wide, height));
        var image = root.snapshot(parameters, new WritableImage(wide, height));
        var argb = new int[wide * height];
        image.getPixelReader().getPixels(0, 0, wide, height, PixelFormat.getIntArgbInstance(), argb, 0, wide);
        return new Picture.Pixels(wide, height, argb);
    }

    void close() {
        stage.hide();
    }
}
