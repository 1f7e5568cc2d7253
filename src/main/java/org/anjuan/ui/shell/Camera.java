package org.anjuan.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.anjuan.casefile.Picture;

/**
 * A window that nobody sees, with as many pixels to a unit as the scale says, and pictures of what it shows. What it shows
 * may be larger than the window, for the toolkit's screen without a screen is small.
 */
final class Camera {
    private static final double SMALL = 200;

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

    /** The scene as it is drawn now. */
    Picture.Pixels take() {
        var root = stage.getScene().getRoot();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        var image = root.snapshot(parameters, new WritableImage(width, height));
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture.Pixels(width, height, argb);
    }

    void close() {
        stage.hide();
    }
}
