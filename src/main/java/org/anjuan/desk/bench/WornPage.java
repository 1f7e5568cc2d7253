package org.anjuan.desk.bench;

import org.anjuan.casefile.Picture.Pixels;

/** Makes of a clean page what a scanner makes of paper: slanting, uneven, dusty, with a red stamp across the text. */
final class WornPage {
    private static final double SLANT = 0.014;
    private static final int NOISE = 22;
    private static final int DUST = 9_000;
    private static final int WHITE = 255;

    private WornPage() {}

    /** @param number tells one page from another: same number, same wear */
    static Pixels of(Pixels clean, int number) {
        int width = clean.width();
        int height = clean.height();
        int[] worn = new int[width * height];
        long chance = 0x9E37_79B9L * (number + 1);
        double slant = SLANT * ((number % 3) - 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                chance = chance * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                int noise = (int) ((chance >>> 40) % NOISE) - NOISE / 2;
                boolean dust = (chance >>> 33) % DUST == 0;
                int light = dust ? 0 : light(clean, x, y, slant) * (WHITE - 24 * x / width) / WHITE + noise;
                worn[y * width + x] = argb(light, inStamp(x, y, width, height));
            }
        }
        return new Pixels(width, height, worn);
    }

    /** How light the clean page is where this place of the slanting one comes from. */
    private static int light(Pixels clean, int x, int y, double slant) {
        int fromY = (int) Math.round(y + slant * (x - clean.width() / 2.0));
        int fromX = (int) Math.round(x - slant * (y - clean.height() / 2.0));
        if (fromX < 0 || fromY < 0 || fromX >= clean.width() || fromY >= clean.height()) {
            return WHITE;
        }
        int pixel = clean.argb()[fromY * clean.width() + fromX];
        return (((pixel >> 16) & WHITE) + ((pixel >> 8) & WHITE) + (pixel & WHITE)) / 3;
    }

    /** A ring of a fifth of the page's width in its lower right part, where organs are stamped. */
    private static boolean inStamp(int x, int y, int width, int height) {
        double distance = Math.hypot(x - width * 0.66, y - height * 0.6);
        return Math.abs(distance - width * 0.1) < width * 0.004;
    }

    private static int argb(int light, boolean stamped) {
        int level = Math.clamp(light, 0, WHITE);
        return stamped ? colour(Math.max(level, 40), level / 4) : colour(level, level);
    }

    private static int colour(int red, int rest) {
        return 0xFF00_0000 | (red << 16) | (rest << 8) | rest;
    }
}
