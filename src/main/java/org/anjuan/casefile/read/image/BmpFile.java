package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the head of a BMP file (BITMAPCOREHEADER, BITMAPINFOHEADER and later). */
final class BmpFile {
    private static final int FILE = 14;
    private static final int LENGTH_AT = 2;
    private static final int PIXELS_AT = 10;
    private static final int BITS_AT = 28;
    private static final int PACKING_AT = 30;
    private static final int MASKED = 3;
    private static final int PACKED_LENGTH_AT = 34;
    private static final int COLOURS_AT = 46;
    private static final int CORE = 12;

    /** The shortest head of OS/2, whose fields are the first of {@link #INFO}. */
    private static final int SHORT_INFO = 16;

    private static final int INFO = 40;
    private static final int WITH_HEAD = FILE + INFO;
    private static final int ROW_UNIT = 32;
    private static final long LARGEST_CHANGED = 64L << 20;

    private BmpFile() {}

    /**
     * The file as decoders know it: one of OS/2, whose head ends early (OS22XBITMAPHEADER), gets one of usual length; the place of
     * the pixels and the length of the file are as they are, not as a head claims that cannot be right; packed pixels that end
     * early end with the mark of an end.
     *
     * @throws IOException when it cannot be read, or is too large to be changed in memory
     */
    static Bytes usual(Bytes file) throws IOException {
        return honest(lengthened(file));
    }

    private static Bytes lengthened(Bytes file) throws IOException {
        var kind = ByteBuffer.wrap(file.upTo(FILE, 4)).order(ByteOrder.LITTLE_ENDIAN);
        if (kind.limit() < 4 || kind.getInt(0) < SHORT_INFO || kind.getInt(0) >= INFO) {
            return file;
        }
        int more = INFO - kind.getInt(0);
        int start = FILE + kind.getInt(0);
        var room = room(file, more);
        var bytes = ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(file.at(0, start)).position(start + more).put(file.at(start, (int) file.length() - start));
        bytes.putInt(PIXELS_AT, bytes.getInt(PIXELS_AT) + more).putInt(FILE, INFO);
        return new Bytes.InMemory(room);
    }

    /** Room for the file and some bytes more. */
    private static byte[] room(Bytes file, long more) throws IOException {
        if (file.length() + more > LARGEST_CHANGED) {
            throw new IOException("BMP with an odd header");
        }
        return new byte[(int) (file.length() + more)];
    }

    private static Bytes honest(Bytes file) throws IOException {
        var head = ByteBuffer.wrap(file.upTo(0, WITH_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < WITH_HEAD || head.getInt(FILE) < INFO) {
            return file;
        }
        long length = file.length();
        long pixels = pixelsAt(head, length);
        boolean placed = pixels == head.getInt(PIXELS_AT);
        boolean sized = Integer.toUnsignedLong(head.getInt(LENGTH_AT)) > pixels;
        long missing = packed(head) ? Math.max(0, pixels + packedLength(head) - length) : 0;
        if (placed && sized && missing == 0) {
            return file;
        }
        var room = room(file, missing);
        var bytes = ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(file.at(0, (int) length));
        while (bytes.remaining() > 1) {
            bytes.put((byte) 0).put((byte) 1);
        }
        bytes.putInt(LENGTH_AT, bytes.capacity());
        bytes.putInt(PIXELS_AT, (int) pixels);
        return new Bytes.InMemory(room);
    }

    /** Whether the pixels are run lengths (BI_RLE8, BI_RLE4). */
    private static boolean packed(ByteBuffer head) {
        return head.getInt(PACKING_AT) == 1 || head.getInt(PACKING_AT) == 2;
    }

    private static long packedLength(ByteBuffer head) {
        return Integer.toUnsignedLong(head.getInt(PACKED_LENGTH_AT));
    }

    /** Where the pixels begin: as the head says if that can be, else where they usually do. */
    private static long pixelsAt(ByteBuffer head, long length) {
        long said = Integer.toUnsignedLong(head.getInt(PIXELS_AT));
        return said >= WITH_HEAD && said < length ? said : behindPalette(head);
    }

    /** Where the pixels usually begin. */
    private static int behindPalette(ByteBuffer head) {
        int bits = head.getShort(BITS_AT) & 0xFFFF;
        int colours = bits > Byte.SIZE ? 0 : 1 << bits;
        int named = head.getInt(COLOURS_AT);
        int masks = head.getInt(PACKING_AT) == MASKED && head.getInt(FILE) == INFO ? 3 : 0;
        return FILE + head.getInt(FILE) + 4 * (masks + (named > 0 && named < colours ? named : colours));
    }

    static PictureHead head(Bytes stored) throws IOException {
        var file = lengthened(stored);
        var head = ByteBuffer.wrap(file.upTo(0, WITH_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < 26) {
            throw new IOException("BMP without a header");
        }
        int kind = head.getInt(FILE);
        if (kind == CORE) {
            return head(head.getShort(18) & 0xFFFF, head.getShort(20) & 0xFFFF, Density.UNKNOWN, true);
        } else if (kind < INFO || head.limit() < WITH_HEAD) {
            throw new IOException("BMP without a header");
        }
        int width = head.getInt(18);
        int height = Math.abs(head.getInt(22));
        long row = ((long) width * (head.getShort(BITS_AT) & 0xFFFF) + ROW_UNIT - 1) / ROW_UNIT * 4;
        boolean plain = head.getInt(PACKING_AT) == 0;
        long needed = plain ? row * height : packed(head) ? packedLength(head) : 0;
        boolean whole = pixelsAt(head, file.length()) + needed <= file.length();
        return head(width, height, Density.perMetre(head.getInt(38), head.getInt(42)), whole);
    }

    private static PictureHead head(int width, int height, Density density, boolean whole) throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("BMP without a size");
        }
        return new PictureHead(0, width, height, density, Turn.NONE, whole);
    }
}
