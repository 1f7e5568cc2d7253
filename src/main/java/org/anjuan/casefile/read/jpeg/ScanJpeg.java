package org.anjuan.casefile.read.jpeg;

import java.io.IOException;
import java.util.Optional;

/** A JPEG file of the kind that scanners and cameras write, decoded at a number of eighths of its size. */
public final class ScanJpeg {
    private static final int EIGHTHS = 8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private final byte[] bytes;
    private final FrameHead head;
    private final Tables tables;
    private final int restarts;
    private final int scan;

    private ScanJpeg(byte[] bytes, FrameHead head, Tables tables, int restarts, int scan) {
        this.bytes = bytes;
        this.head = head;
        this.tables = tables;
        this.restarts = restarts;
        this.scan = scan;
    }

    /**
     * Reads the head of a file of gray or of brightness and colour difference.
     *
     * @return empty for progressive pictures, several scans, other depths and numbers of components
     * @throws IOException when the head is broken
     */
    public static Optional<ScanJpeg> of(byte[] bytes) throws IOException {
        var tables = new Tables();
        Optional<FrameHead> head = Optional.empty();
        int restarts = 0;
        int place = 2;
        while (place + 4 <= bytes.length) {
            int marker = bytes[place + 1] & 0xFF;
            if ((bytes[place] & 0xFF) != 0xFF || marker == END) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                place++;
                continue;
            }
            var segment = Segment.at(bytes, place + 2);
            place = segment.end();
            switch (marker) {
                case 0xC0, 0xC1 -> head = FrameHead.of(segment);
                case 0xC4 -> tables.codes(segment);
                case 0xDB -> tables.quantisation(segment);
                case 0xDD -> restarts = segment.two();
                case START_OF_SCAN -> {
                    return scan(bytes, head, tables, restarts, segment);
                }
                default -> {
                    if (marker >= 0xC2 && marker <= 0xCF) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ScanJpeg> scan(
            byte[] bytes, Optional<FrameHead> head, Tables tables, int restarts, Segment segment) throws IOException {
        var scanned = head.isEmpty() ? head : head.get().scanned(segment);
        return scanned.map(whole -> new ScanJpeg(bytes, whole, tables, restarts, segment.end()));
    }

    public int width() {
        return head.width();
    }

    public int height() {
        return head.height();
    }

    /** The picture's side at a number of eighths. */
    public static int side(int full, int eighths) {
        return (full * eighths + EIGHTHS - 1) / EIGHTHS;
    }

    /**
     * Decodes the whole picture; the parameters are those of {@link #rows}.
     *
     * @return opaque pixels 0xFFRRGGBB, rows from the top
     * @throws IOException when the data is broken or ends early
     */
    public int[] pixels(int eighths, int width, int height) throws IOException {
        var pixels = new AllPixels(new int[width * height]);
        rows(eighths, width, height, pixels);
        return pixels.all;
    }

    /**
     * Decodes the picture row by row, so that whoever makes something else of it need not have it as a whole.
     *
     * @param eighths 1 to 8
     * @param width of the answer, at most {@link #side} of the picture's; what is more is left out on the right
     * @param height of the answer, likewise
     * @param taker gets each row from the top
     * @throws IOException when the data is broken or ends early
     */
    public void rows(int eighths, int width, int height, PixelRow taker) throws IOException {
        int units = units(head.width(), head.mostAcross());
        var parts = new Component[head.parts().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Component(head.parts().get(i), tables, units, head.mostAcross(), head.mostDown(), eighths);
        }
        var reader = new EntropyReader(bytes, scan);
        var colours = new Colours(parts, width, height, taker);
        int rows = units(head.height(), head.mostDown());
        int rowHeight = head.mostDown() * eighths;
        for (int row = 0, done = 0; row < rows; row++) {
            for (int unit = 0; unit < units; unit++, done++) {
                if (restarts > 0 && done > 0 && done % restarts == 0) {
                    restart(reader, parts);
                }
                for (var part : parts) {
                    part.unit(reader, unit);
                }
            }
            reader.check();
            colours.rows(row * rowHeight, rowHeight);
        }
    }

    /** Keeps all rows. */
    private static final class AllPixels implements PixelRow {
        private final int[] all;
        private int next;

        AllPixels(int[] all) {
            this.all = all;
        }

        @Override
        public void take(int[] row) {
            System.arraycopy(row, 0, all, next, row.length);
            next += row.length;
        }
    }

    private static void restart(EntropyReader reader, Component[] parts) throws IOException {
        reader.check();
        reader.restart();
        for (var part : parts) {
            part.restart();
        }
    }

    private static int units(int side, int most) {
        int unit = EIGHTHS * most;
        return (side + unit - 1) / unit;
    }
}
