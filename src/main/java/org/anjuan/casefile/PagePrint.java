package org.anjuan.casefile;

import java.util.Arrays;

/** What tells a page's picture from others: how dark it is, cell by cell; survives another resolution and a small shift. */
public final class PagePrint {
    /** Cells in a row. */
    public static final int ACROSS = 48;

    /** Rows of cells. */
    public static final int DOWN = 64;

    private static final int COARSE = 4;
    private static final int SHIFT = 2;
    private static final int NINE = 9;

    private final byte[] cells;

    /** @param cells {@link #ACROSS} times {@link #DOWN} of them, rows from the top, each 0 to 255 */
    public PagePrint(byte[] cells) {
        if (cells.length != ACROSS * DOWN) {
            throw new IllegalArgumentException("Not a print: " + cells.length);
        }
        this.cells = cells.clone();
    }

    public byte[] cells() {
        return cells.clone();
    }

    /**
     * How alike two prints are, whichever of the two lies a little shifted.
     *
     * @param least below this nobody asks how unlike they are
     * @return their correlation, 1 for the same picture; 0 where it is surely below {@code least}
     */
    public double alike(PagePrint other, double least) {
        if (correlation(coarse(), other.coarse(), ACROSS / COARSE, DOWN / COARSE, 0, 0) < least - 0.15) {
            return 0;
        }
        var own = soft();
        var others = other.soft();
        double best = 0;
        for (int down = -SHIFT; down <= SHIFT; down++) {
            for (int right = -SHIFT; right <= SHIFT; right++) {
                best = Math.max(best, correlation(own, others, ACROSS, DOWN, right, down));
            }
        }
        return best;
    }

    /** Each cell with a share of those around it, so that half a cell's shift makes no difference. */
    private byte[] soft() {
        var soft = new byte[cells.length];
        for (int y = 0; y < DOWN; y++) {
            for (int x = 0; x < ACROSS; x++) {
                soft[y * ACROSS + x] = around(x, y);
            }
        }
        return soft;
    }

    private byte around(int x, int y) {
        int sum = 0;
        for (int row = y - 1; row <= y + 1; row++) {
            for (int column = x - 1; column <= x + 1; column++) {
                int at = Math.clamp(row, 0, DOWN - 1) * ACROSS + Math.clamp(column, 0, ACROSS - 1);
                sum += cells[at] & 0xFF;
            }
        }
        return (byte) (sum / NINE);
    }

    private byte[] coarse() {
        int across = ACROSS / COARSE;
        var sums = new int[across * (DOWN / COARSE)];
        for (int at = 0; at < cells.length; at++) {
            sums[at / ACROSS / COARSE * across + at % ACROSS / COARSE] += cells[at] & 0xFF;
        }
        var coarse = new byte[sums.length];
        for (int at = 0; at < sums.length; at++) {
            coarse[at] = (byte) (sums[at] / (COARSE * COARSE));
        }
        return coarse;
    }

    private static double correlation(byte[] one, byte[] other, int across, int down, int right, int below) {
        double sumOne = 0;
        double sumOther = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        double products = 0;
        int count = 0;
        for (int y = Math.max(0, below); y < Math.min(down, down + below); y++) {
            for (int x = Math.max(0, right); x < Math.min(across, across + right); x++) {
                int a = one[y * across + x] & 0xFF;
                int b = other[(y - below) * across + x - right] & 0xFF;
                sumOne += a;
                sumOther += b;
                squaresOne += a * a;
                squaresOther += b * b;
                products += a * b;
                count++;
            }
        }
        double spread = (squaresOne - sumOne * sumOne / count) * (squaresOther - sumOther * sumOther / count);
        return spread <= 0 ? 0 : (products - sumOne * sumOther / count) / Math.sqrt(spread);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePrint print && Arrays.equals(cells, print.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "PagePrint";
    }
}
