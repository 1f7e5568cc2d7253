package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the head of a GIF file (GIF 89a); only its first picture is a page. */
final class GifFile {
    private static final int TRAILER = 0x3B;
    private static final int TAIL = 16;

    private GifFile() {}

    static PictureHead head(Bytes file) throws IOException {
        var screen = ByteBuffer.wrap(file.at(6, 4)).order(ByteOrder.LITTLE_ENDIAN);
        int width = screen.getShort(0) & 0xFFFF;
        int height = screen.getShort(2) & 0xFFFF;
        if (width < 1 || height < 1) {
            throw new IOException("GIF without a size");
        }
        return new PictureHead(0, width, height, Density.UNKNOWN, Turn.NONE, ended(file));
    }

    private static boolean ended(Bytes file) throws IOException {
        var tail = file.upTo(Math.max(0, file.length() - TAIL), TAIL);
        for (byte b : tail) {
            if (b == TRAILER) {
                return true;
            }
        }
        return false;
    }
}
