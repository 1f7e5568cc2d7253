package org.anjuan.casefile.read.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One component of a picture while its rows are decoded: its tables, and samples for one row of units. */
final class Component {
    private static final int EIGHTHS = 8;

    private final int[] quantum;
    private final HuffmanTable firsts;
    private final HuffmanTable rests;
    private final int across;
    private final int down;
    private final ScaledIdct idct;
    private final int[] block;
    private final int useful;
    private final int stride;
    private final byte[] samples;

    /** How many pixels of the picture share a sample. */
    private final int shareX;

    private final int shareY;

    private int before;

    /**
     * A component as the head of the file describes it.
     *
     * @param units minimum coded units in a row
     * @param mostAcross largest sampling factor of all components, {@code mostDown} likewise
     * @param eighths size of the picture to be made, in eighths of its own
     */
    Component(FrameHead.Part part, Tables tables, int units, int mostAcross, int mostDown, int eighths)
            throws IOException {
        this.quantum = sure(tables.quanta()[part.quanta()]);
        this.firsts = sure(tables.firsts()[part.firsts()]);
        this.rests = sure(tables.rests()[part.rests()]);
        this.across = part.across();
        this.down = part.down();
        int width = points(mostAcross / across, eighths);
        int height = points(mostDown / down, eighths);
        this.shareX = mostAcross / across * eighths / width;
        this.shareY = mostDown / down * eighths / height;
        this.idct = ScaledIdct.to(width, height);
        this.block = idct.block();
        this.useful = idct.useful();
        this.stride = units * across * width;
        this.samples = new byte[stride * down * height];
    }

    private static <T> T sure(@Nullable T table) throws IOException {
        if (table == null) {
            throw new IOException("A table is missing");
        }
        return table;
    }

    /** Samples made of a block on one axis, so that they need not be doubled afterwards where eight are enough. */
    private static int points(int coarser, int eighths) {
        return coarser * eighths <= EIGHTHS ? coarser * eighths : eighths;
    }

    /** Decodes this component's blocks of one unit. */
    void unit(EntropyReader reader, int unit) throws IOException {
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                int offset = row * idct.height() * stride + (unit * across + column) * idct.width();
                before += reader.first(firsts);
                int first = before * quantum[0];
                int last = reader.rest(rests, idct.places(), quantum, block, useful);
                if (last == 1) {
                    idct.flat(first, samples, offset, stride);
                } else {
                    block[0] = first;
                    idct.samples(block, last, samples, offset, stride);
                }
            }
        }
    }

    /** The coding starts anew behind a restart marker. */
    void restart() {
        before = 0;
    }

    byte[] samples() {
        return samples;
    }

    /** Where the samples of a row of pixels begin. */
    int row(int y) {
        return y / shareY * stride;
    }

    /** Pixels that share a sample along a row: 1, or more where the samples are coarser. */
    int shareX() {
        return shareX;
    }
}
