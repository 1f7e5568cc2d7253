package org.anjuan.casefile.read.ocr;

import org.anjuan.casefile.Picture.Pixels;

/**
 * The red channel of a page, in which black ink stays black and red stamps vanish.
 *
 * @param light one byte a pixel, rows from the top, 0 black to 255 white; not changed any more
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are handed on, never compared
public record Ink(int width, int height, byte[] light) {

    /** The ink of a page drawn in colour. */
    public static Ink of(Pixels pixels) {
        int[] argb = pixels.argb();
        byte[] light = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            light[i] = (byte) (argb[i] >> 16);
        }
        return new Ink(pixels.width(), pixels.height(), light);
    }

    /** The light at a pixel, 0 to 255; beyond the edges that of the nearest pixel. */
    int at(int x, int y) {
        return light[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)] & 0xFF;
    }

    /** The light between pixels, weighted by nearness; beyond the edges that of the nearest pixel. */
    float between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double lower = y - top;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (float) (above * (1 - lower) + below * lower);
    }

    /**
     * The page turned clockwise.
     *
     * @param quarters quarter turns, 0 to 3
     */
    Ink turned(int quarters) {
        return switch (quarters) {
            case 0 -> this;
            case 1 -> onItsSide();
            case 2 -> upsideDown();
            default -> upsideDown().onItsSide();
        };
    }

    private Ink onItsSide() {
        byte[] turned = new byte[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = light[y * width + x];
            }
        }
        return new Ink(/* width= */ height, /* height= */ width, turned);
    }

    private Ink upsideDown() {
        byte[] turned = new byte[light.length];
        for (int i = 0; i < light.length; i++) {
            turned[light.length - 1 - i] = light[i];
        }
        return new Ink(width, height, turned);
    }

    /** The page made smaller (or larger), each new pixel the mean of what it covers; rows from the top, 0 to 255. */
    float[] scaled(int newWidth, int newHeight) {
        var rows = new float[height * newWidth];
        shrink(rows, newWidth);
        var scaled = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int from = (int) ((long) y * height / newHeight);
            int to = Math.max(from + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                float sum = 0;
                for (int row = from; row < to; row++) {
                    sum += rows[row * newWidth + x];
                }
                scaled[y * newWidth + x] = sum / (to - from);
            }
        }
        return scaled;
    }

    private void shrink(float[] rows, int newWidth) {
        for (int x = 0; x < newWidth; x++) {
            int from = (int) ((long) x * width / newWidth);
            int to = Math.max(from + 1, (int) ((long) (x + 1) * width / newWidth));
            for (int y = 0; y < height; y++) {
                int sum = 0;
                for (int column = from; column < to; column++) {
                    sum += light[y * width + column] & 0xFF;
                }
                rows[y * newWidth + x] = (float) sum / (to - from);
            }
        }
    }
}
