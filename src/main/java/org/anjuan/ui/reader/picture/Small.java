package org.anjuan.ui.reader.picture;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** Makes the small picture for the strip out of a larger one, which takes a tenth of drawing the page once more. */
final class Small {
    /** Width in device pixels of the upright page. */
    static final int WIDTH = 240;

    private Small() {}

    /** The small picture; the same image where that is hardly larger. */
    static Shot of(Shot shot) {
        int wide = (int) shot.image().getWidth();
        int high = (int) shot.image().getHeight();
        double times = (double) (shot.quarters() % 2 == 0 ? wide : high) / WIDTH;
        return times < 2
                ? new Shot(shot.image(), WIDTH, shot.quarters(), false)
                : new Shot(averaged(shot.image().getPixelReader(), wide, high, times), WIDTH, shot.quarters(), false);
    }

    private static WritableImage averaged(PixelReader from, int wide, int high, double times) {
        int width = Math.max(1, (int) (wide / times));
        int height = Math.max(1, (int) (high / times));
        var rows = new int[wide * (int) Math.ceil(times + 1)];
        var row = new int[width];
        var small = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            int top = (int) (y * times);
            int many = Math.min((int) ((y + 1) * times), high) - top;
            from.getPixels(0, top, wide, many, PixelFormat.getIntArgbInstance(), rows, 0, wide);
            for (int x = 0; x < width; x++) {
                int left = (int) (x * times);
                row[x] = average(rows, wide, left, Math.min((int) ((x + 1) * times), wide), many);
            }
            small.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return small;
    }

    private static int average(int[] rows, int wide, int left, int right, int many) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < many; y++) {
            for (int x = left; x < right; x++) {
                int pixel = rows[y * wide + x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int all = many * (right - left);
        return (0xFF << 24) | ((red / all) << 16) | ((green / all) << 8) | (blue / all);
    }
}
