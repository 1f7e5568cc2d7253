package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the head of a BMP file (BITMAPCOREHEADER, BITMAPINFOHEADER and later). */
final class BmpFile {
    private static final int CORE = 12;
    private static final int INFO = 40;
    private static final int ROW_UNIT = 32;

    private BmpFile() {}

    static PictureHead head(Bytes file) throws IOException {
        var head = ByteBuffer.wrap(file.upTo(0, 54)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.limit() < 26) {
            throw new IOException("BMP without a header");
        }
        int kind = head.getInt(14);
        if (kind == CORE) {
            return head(head.getShort(18) & 0xFFFF, head.getShort(20) & 0xFFFF, Density.UNKNOWN, true);
        } else if (kind < INFO || head.limit() < 54) {
            throw new IOException("BMP without a header");
        }
        int width = head.getInt(18);
        int height = Math.abs(head.getInt(22));
        long row = ((long) width * (head.getShort(28) & 0xFFFF) + ROW_UNIT - 1) / ROW_UNIT * 4;
        boolean plain = head.getInt(30) == 0;
        boolean whole = !plain || Integer.toUnsignedLong(head.getInt(10)) + row * height <= file.length();
        return head(width, height, Density.perMetre(head.getInt(38), head.getInt(42)), whole);
    }

    private static PictureHead head(int width, int height, Density density, boolean whole) throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("BMP without a size");
        }
        return new PictureHead(0, width, height, density, Turn.NONE, whole);
    }
}
