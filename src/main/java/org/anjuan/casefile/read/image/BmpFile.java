package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the head of a BMP file (BITMAPCOREHEADER, BITMAPINFOHEADER and later). */
final class BmpFile {
    private static final int FILE = 14;
    private static final int PIXELS_AT = 10;
    private static final int CORE = 12;

    /** The shortest head of OS/2, whose fields are the first of {@link #INFO}. */
    private static final int SHORT_INFO = 16;

    private static final int INFO = 40;
    private static final int ROW_UNIT = 32;
    private static final long LARGEST_CHANGED = 64L << 20;

    private BmpFile() {}

    /**
     * The file as decoders know it: one of OS/2, whose head ends early (OS22XBITMAPHEADER), gets one of usual length.
     *
     * @throws IOException when it cannot be read, or is too large to be changed in memory
     */
    static Bytes usual(Bytes file) throws IOException {
        var kind = ByteBuffer.wrap(file.upTo(FILE, 4)).order(ByteOrder.LITTLE_ENDIAN);
        if (kind.limit() < 4 || kind.getInt(0) < SHORT_INFO || kind.getInt(0) >= INFO) {
            return file;
        } else if (file.length() > LARGEST_CHANGED) {
            throw new IOException("BMP with an odd header");
        }
        int start = FILE + kind.getInt(0);
        int more = INFO - kind.getInt(0);
        var bytes = ByteBuffer.allocate((int) file.length() + more).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(file.at(0, start)).position(start + more).put(file.at(start, (int) file.length() - start));
        bytes.putInt(PIXELS_AT, bytes.getInt(PIXELS_AT) + more).putInt(FILE, INFO);
        return new Bytes.InMemory(bytes.array());
    }

    static PictureHead head(Bytes file) throws IOException {
        var head = ByteBuffer.wrap(file.upTo(0, 54)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < 26) {
            throw new IOException("BMP without a header");
        }
        int kind = head.getInt(FILE);
        if (kind == CORE) {
            return head(head.getShort(18) & 0xFFFF, head.getShort(20) & 0xFFFF, Density.UNKNOWN, true);
        } else if (kind < INFO || head.limit() < 54) {
            throw new IOException("BMP without a header");
        }
        int width = head.getInt(18);
        int height = Math.abs(head.getInt(22));
        long row = ((long) width * (head.getShort(28) & 0xFFFF) + ROW_UNIT - 1) / ROW_UNIT * 4;
        boolean plain = head.getInt(30) == 0;
        boolean whole = !plain || Integer.toUnsignedLong(head.getInt(PIXELS_AT)) + row * height <= file.length();
        return head(width, height, Density.perMetre(head.getInt(38), head.getInt(42)), whole);
    }

    private static PictureHead head(int width, int height, Density density, boolean whole) throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("BMP without a size");
        }
        return new PictureHead(0, width, height, density, Turn.NONE, whole);
    }
}
