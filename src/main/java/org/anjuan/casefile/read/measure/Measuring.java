package org.anjuan.casefile.read.measure;

import java.util.List;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PagePrint;
import org.anjuan.casefile.Picture.Pixels;

/** Measures a page's picture; a few milliseconds on the calling thread. */
public final class Measuring {
    /** Names the way pages are measured: what another one measured is worth measuring again. */
    public static final String VERSION = "measures-1";

    /** How wide in pixels a page should be drawn to be measured: a stroke of writing is about a pixel then. */
    public static final int WIDTH = 640;

    /** Part of the page's width and height along each edge that is left to the shadows and edges of scanners. */
    private static final double RIM = 0.02;

    private static final double WHITE = 255;

    private Measuring() {}

    /**
     * Measures one page.
     *
     * @param pixels the page as it lies, as wide as {@link #WIDTH} wants it
     */
    public static PageCondition.Measured of(PageKey page, Pixels pixels) {
        var all = new Tones(pixels);
        var inner = all.within(RIM);
        var ground = Ground.of(inner);
        var writing = Writing.of(inner, ground);
        return new PageCondition.Measured(
                page,
                ground.light() / WHITE,
                ground.colour() / WHITE,
                ground.even(),
                ground.lighter(),
                writing.ink(),
                writing.trace(),
                writing.depth(),
                List.of(
                        Edges.top(all, ground),
                        Edges.right(all, ground),
                        Edges.bottom(all, ground),
                        Edges.left(all, ground)),
                new PagePrint(print(all, ground)));
    }

    private static byte[] print(Tones tones, Ground ground) {
        var sums = new long[PagePrint.ACROSS * PagePrint.DOWN];
        var counts = new int[sums.length];
        for (int y = 0; y < tones.height(); y++) {
            int row = y * PagePrint.DOWN / tones.height() * PagePrint.ACROSS;
            for (int x = 0; x < tones.width(); x++) {
                int cell = row + x * PagePrint.ACROSS / tones.width();
                sums[cell] += Math.max(0, ground.least() - tones.least(x, y));
                counts[cell]++;
            }
        }
        var cells = new byte[sums.length];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = (byte) (counts[at] == 0 ? 0 : Math.min(WHITE, (double) sums[at] / counts[at]));
        }
        return cells;
    }
}
