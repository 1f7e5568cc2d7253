package org.anjuan.desk.bench;

import java.util.Arrays;
import org.anjuan.casefile.Picture;

/** Pixels on which pictures are laid side by side. */
final class Canvas {
    private static final int PAPER = 0xFFD8DCE0;

    private final int width;
    private final int height;
    private final int[] argb;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.argb = new int[Math.multiplyExact(width, height)];
        Arrays.fill(argb, PAPER);
    }

    /**
     * Lays a part of a picture down; what does not fit is cut off.
     *
     * @param x where its left edge goes, {@code y} its top edge
     * @param left first column of the picture that is laid, {@code top} first row
     * @param wide most columns, {@code high} most rows
     */
    void lay(Picture.Pixels picture, int x, int y, int left, int top, int wide, int high) {
        int columns = Math.min(Math.min(wide, picture.width() - left), width - x);
        int rows = Math.min(Math.min(high, picture.height() - top), height - y);
        for (int row = 0; row < rows && columns > 0; row++) {
            System.arraycopy(
                    picture.argb(), (top + row) * picture.width() + left, argb, (y + row) * width + x, columns);
        }
    }

    Picture.Pixels pixels() {
        return new Picture.Pixels(width, height, argb);
    }
}
