package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes one picture smaller: each row is averaged along its length, then summed into the target row with its share in it.
 * Shares are counted in sixteenths of a pixel; every target pixel is divided by the shares it really received.
 */
final class Averaging {
    private static final int WHOLE = 16;

    private final PixelSize target;
    private final PixelRows rows;
    private final int bands;
    private final int sourceHeight;

    /** For each target column the source column it begins in, and how much of that belongs to the column before. */
    private final int[] first;

    private final int[] taken;

    private final byte[] row;
    private final int[] along;
    private final long[] sums;

    Averaging(BufferedImage source, PixelSize target) {
        this.target = target;
        this.rows = PixelRows.of(source);
        this.bands = rows.bands();
        this.sourceHeight = source.getHeight();
        this.row = new byte[source.getWidth() * bands];
        this.along = new int[target.width() * bands];
        this.sums = new long[target.width() * bands];
        this.first = new int[target.width() + 1];
        this.taken = new int[target.width() + 1];
        for (int x = 0; x <= target.width(); x++) {
            long edge = (long) x * source.getWidth() * WHOLE / target.width();
            first[x] = (int) (edge / WHOLE);
            taken[x] = (int) (edge % WHOLE);
        }
    }

    /** The smaller picture, of type {@code INT_RGB}. */
    BufferedImage run() {
        var result = new BufferedImage(target.width(), target.height(), BufferedImage.TYPE_INT_RGB);
        int read = -1;
        for (int y = 0; y < target.height(); y++) {
            long top = (long) y * sourceHeight * WHOLE / target.height();
            long bottom = (long) (y + 1) * sourceHeight * WHOLE / target.height();
            Arrays.fill(sums, 0);
            for (int from = (int) (top / WHOLE); (long) from * WHOLE < bottom; from++) {
                if (from != read) {
                    rows.read(from, row);
                    averageAlong();
                    read = from;
                }
                addRow(Math.min(bottom, (from + 1L) * WHOLE) - Math.max(top, (long) from * WHOLE));
            }
            result.setRGB(0, y, target.width(), 1, pixels(bottom - top), 0, target.width());
        }
        return result;
    }

    private void averageAlong() {
        for (int x = 0; x < target.width(); x++) {
            int from = first[x] * bands;
            int to = first[x + 1] * bands;
            for (int band = 0; band < bands; band++) {
                int sum = -(row[from + band] & 0xFF) * taken[x];
                for (int i = from + band; i < to; i += bands) {
                    sum += (row[i] & 0xFF) * WHOLE;
                }
                int tail = taken[x + 1];
                along[x * bands + band] = tail == 0 ? sum : sum + (row[to + band] & 0xFF) * tail;
            }
        }
    }

    private void addRow(long share) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += along[i] * share;
        }
    }

    private int[] pixels(long height) {
        var pixels = new int[target.width()];
        for (int x = 0; x < pixels.length; x++) {
            int width = (first[x + 1] - first[x]) * WHOLE + taken[x + 1] - taken[x];
            pixels[x] =
                    rows.pixel(level(x, 0, width * height), level(x, 1, width * height), level(x, 2, width * height));
        }
        return pixels;
    }

    private int level(int x, int band, long shares) {
        return (int) ((sums[x * bands + Math.min(band, bands - 1)] + shares / 2) / shares);
    }
}
