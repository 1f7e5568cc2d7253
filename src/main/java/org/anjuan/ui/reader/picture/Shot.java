package org.anjuan.ui.reader.picture;

import javafx.scene.image.Image;

/**
 * A page's picture.
 *
 * @param width what was asked for, in device pixels of the upright page; the image may hold fewer
 * @param quarters clockwise quarter turns that make the image upright
 * @param reduced whether it is coarser than asked for because memory did not suffice
 */
public record Shot(Image image, int width, int quarters, boolean reduced) {
    private static final int BYTES_PER_PIXEL = 4;

    long bytes() {
        return Math.round(image.getWidth() * image.getHeight()) * BYTES_PER_PIXEL;
    }
}
