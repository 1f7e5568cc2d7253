package org.anjuan.casefile.read.jbig2;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** A page that is one region of plain pixels. */
public final class GenericPage {
    private static final int PAGE_INFORMATION = 19;
    private static final int PAGE_FLAGS_AT = 16;
    private static final int BLACK_AT_FIRST = 0x04;
    private static final int REGION_INFORMATION = 17;
    private static final int TYPICAL_ROWS = 0x08;

    /** The first template's four movable pixels where they usually are: across and down of each. */
    private static final byte[] USUAL_PLACES = {3, -1, -3, -1, 2, -2, -2, -2};

    private static final int CONTEXTS = 1 << 16;

    /** The context that tells whether a row is like the one above (T.88, figure 8). */
    private static final int LIKE_ABOVE = 0x9B25;

    private final byte[] bytes;
    private final int width;
    private final int height;
    private final boolean typical;
    private final Segment region;

    private GenericPage(byte[] bytes, int width, int height, boolean typical, Segment region) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        this.typical = typical;
        this.region = region;
    }

    /** Reads the heads of a picture's segments; empty where it is made of anything else. */
    public static Optional<GenericPage> of(byte[] bytes) {
        var page = Segment.at(bytes, 0).filter(segment -> segment.type() == Segment.PAGE);
        return page.filter(segment -> segment.size() == PAGE_INFORMATION
                        && (bytes[segment.data() + PAGE_FLAGS_AT] & BLACK_AT_FIRST) == 0)
                .flatMap(segment -> Segment.at(bytes, segment.end()))
                .filter(region -> plain(bytes, region, page.get()) && isLast(bytes, region))
                .map(region -> new GenericPage(
                        bytes,
                        Numbers.four(bytes, region.data()),
                        Numbers.four(bytes, region.data() + 4),
                        (flags(bytes, region) & TYPICAL_ROWS) != 0,
                        region));
    }

    private static int flags(byte[] bytes, Segment region) {
        return bytes[region.data() + REGION_INFORMATION];
    }

    /** Whether it covers the page and is coded in the one way that is decoded here. */
    private static boolean plain(byte[] bytes, Segment region, Segment page) {
        boolean fits = (region.type() == Segment.REGION || region.type() == Segment.LOSSLESS_REGION)
                && region.size() > REGION_INFORMATION + 1 + USUAL_PLACES.length;
        return fits
                && Arrays.equals(bytes, page.data(), page.data() + 8, bytes, region.data(), region.data() + 8)
                && Numbers.four(bytes, region.data()) > 0
                && Numbers.four(bytes, region.data() + 4) > 0
                && Numbers.four(bytes, region.data() + 8) == 0
                && Numbers.four(bytes, region.data() + 12) == 0
                && (flags(bytes, region) & ~TYPICAL_ROWS) == 0
                && Arrays.equals(USUAL_PLACES, places(bytes, region));
    }

    private static byte[] places(byte[] bytes, Segment region) {
        int from = region.data() + REGION_INFORMATION + 1;
        return Arrays.copyOfRange(bytes, from, from + USUAL_PLACES.length);
    }

    /** Whether nothing but ends follow. */
    private static boolean isLast(byte[] bytes, Segment region) {
        int at = region.end();
        while (at < bytes.length) {
            var next = Segment.at(bytes, at);
            if (next.isEmpty()
                    || next.get().type() < Segment.END_OF_PAGE
                    || next.get().type() > Segment.END_OF_FILE) {
                return false;
            }
            at = next.get().end();
        }
        return true;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * Decodes the page.
     *
     * @return rows that begin with a byte each, the first pixel in the highest bit; bits that are set are black
     * @throws IOException when the data ends early
     */
    public byte[] bits() throws IOException {
        int start = region.data() + REGION_INFORMATION + 1 + USUAL_PLACES.length;
        var decoder = new ArithmeticDecoder(bytes, start, region.end(), CONTEXTS);
        var rows = new GenericRows(decoder, width, height);
        boolean likeAbove = false;
        for (int row = 0; row < height; row++) {
            likeAbove ^= typical && decoder.bit(LIKE_ABOVE) == 1;
            if (likeAbove) {
                rows.repeat(row);
            } else {
                rows.decode(row);
            }
            decoder.check();
        }
        return rows.bits();
    }
}
