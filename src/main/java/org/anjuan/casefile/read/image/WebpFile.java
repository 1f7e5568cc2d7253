package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the head of a WebP file (RFC 9649): lossy, lossless or extended. */
final class WebpFile {
    private static final int FIRST_CHUNK = 12;
    private static final int FOURTEEN_BITS = 0x3FFF;

    private WebpFile() {}

    static PictureHead head(Bytes file) throws IOException {
        var head = ByteBuffer.wrap(file.at(0, 30)).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = Integer.toUnsignedLong(head.getInt(4)) + 8 <= file.length();
        var kind = new String(head.array(), FIRST_CHUNK, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "VP8 " -> head(head.getShort(26) & FOURTEEN_BITS, head.getShort(28) & FOURTEEN_BITS, whole);
            case "VP8L" -> {
                int bits = head.getInt(21);
                yield head((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1, whole);
            }
            case "VP8X" -> head((head.getInt(24) & 0xFFFFFF) + 1, (head.getInt(26) >>> 8) + 1, whole);
            default -> throw new IOException("WebP without a picture");
        };
    }

    private static PictureHead head(int width, int height, boolean whole) throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("WebP without a size");
        }
        return new PictureHead(0, width, height, Density.UNKNOWN, Turn.NONE, whole);
    }
}
