package org.anjuan.casefile.read.picture;

import java.util.Arrays;

/**
 * Makes one picture smaller while its rows come by: each row is averaged along its length, then summed into the target row
 * with its share in it. Shares are counted in sixteenths of a pixel; every target pixel is divided by the shares it really
 * received.
 */
final class Averaging {
    private static final int WHOLE = 16;

    private final PixelSize source;
    private final PixelSize target;
    private final int bands;
    private final PixelRows.Order order;

    /** For each target column the source column it begins in, and how much of that belongs to the column before. */
    private final int[] first;

    private final int[] taken;

    private final int[] along;
    private final long[] sums;
    private final int[] pixels;
    private int rows;
    private int made;

    /**
     * A picture to be made smaller.
     *
     * @param bands bytes per pixel of its rows: one, or three
     * @param order makes a pixel of three levels in the order of the rows
     * @param target no larger than the source on either side
     */
    Averaging(PixelSize source, int bands, PixelRows.Order order, PixelSize target) {
        this.source = source;
        this.target = target;
        this.bands = bands;
        this.order = order;
        this.along = new int[target.width() * bands];
        this.sums = new long[target.width() * bands];
        this.pixels = new int[target.width() * target.height()];
        this.first = new int[target.width() + 1];
        this.taken = new int[target.width() + 1];
        for (int x = 0; x <= target.width(); x++) {
            long edge = (long) x * source.width() * WHOLE / target.width();
            first[x] = (int) (edge / WHOLE);
            taken[x] = (int) (edge % WHOLE);
        }
    }

    /** Takes the next row from the top; it may be changed afterwards. */
    void take(byte[] row) {
        averageAlong(row);
        long top = (long) rows++ * WHOLE;
        long bottom = top + WHOLE;
        while (made < target.height()) {
            long end = edge(made + 1);
            addRow(Math.min(bottom, end) - Math.max(top, edge(made)));
            if (end > bottom) {
                return;
            }
            finish(end - edge(made));
            if (end == bottom) {
                return;
            }
        }
    }

    /** The smaller picture's opaque pixels, rows from the top, once all rows were taken. */
    int[] pixels() {
        return pixels;
    }

    /** Where a target row begins, in sixteenths of a source row. */
    private long edge(int y) {
        return (long) y * source.height() * WHOLE / target.height();
    }

    private void averageAlong(byte[] row) {
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

    private void finish(long height) {
        int to = made * target.width();
        for (int x = 0; x < target.width(); x++) {
            long shares = ((first[x + 1] - first[x]) * WHOLE + taken[x + 1] - taken[x]) * height;
            pixels[to + x] = order.pixel(level(x, 0, shares), level(x, 1, shares), level(x, 2, shares));
        }
        Arrays.fill(sums, 0);
        made++;
    }

    private int level(int x, int band, long shares) {
        return (int) ((sums[x * bands + Math.min(band, bands - 1)] + shares / 2) / shares);
    }
}
