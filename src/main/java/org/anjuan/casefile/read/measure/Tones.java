package org.anjuan.casefile.read.measure;

import org.anjuan.casefile.Picture.Pixels;

/** The light of a picture's pixels, or of a part of them. */
final class Tones {
    private final Pixels pixels;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    Tones(Pixels pixels) {
        this(pixels, 0, 0, pixels.width(), pixels.height());
    }

    private Tones(Pixels pixels, int left, int top, int width, int height) {
        this.pixels = pixels;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** The part that is left without this share of width and height at each edge. */
    Tones within(double rim) {
        int x = (int) (width * rim);
        int y = (int) (height * rim);
        return new Tones(pixels, left + x, top + y, Math.max(1, width - 2 * x), Math.max(1, height - 2 * y));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How light a pixel is to the eye, 0 to 255. */
    int light(int x, int y) {
        int argb = argb(x, y);
        return ((argb >> 16 & 0xFF) * 77 + (argb >> 8 & 0xFF) * 150 + (argb & 0xFF) * 29) >> 8;
    }

    /** The least of its three colours, 0 to 255: low for ink and stamps of every colour. */
    int least(int x, int y) {
        int argb = argb(x, y);
        return Math.min(argb >> 16 & 0xFF, Math.min(argb >> 8 & 0xFF, argb & 0xFF));
    }

    /** How coloured a pixel is, 0 to 255. */
    int colour(int x, int y) {
        int argb = argb(x, y);
        return Math.max(argb >> 16 & 0xFF, Math.max(argb >> 8 & 0xFF, argb & 0xFF)) - least(x, y);
    }

    private int argb(int x, int y) {
        return pixels.argb()[(top + y) * pixels.width() + left + x];
    }
}
