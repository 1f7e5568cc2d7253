package org.anjuan.casefile.read.image;

import java.awt.Point;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the head of a GIF file (GIF 89a); only its first picture is a page. */
final class GifFile {
    private static final int SCREEN_END = 13;
    private static final int COLOURS = 0x80;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
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

    /**
     * Where the upper left corner of the first picture lies on the page, which may be larger than the picture.
     *
     * @throws IOException when the file ends before it
     */
    static Point corner(Bytes file) throws IOException {
        int colours = file.at(10, 1)[0];
        long at = SCREEN_END + ((colours & COLOURS) == 0 ? 0 : 3L << ((colours & 7) + 1));
        while (file.at(at, 1)[0] == EXTENSION) {
            at = afterBlocks(file, at + 2);
        }
        if (file.at(at, 1)[0] != PICTURE) {
            throw new IOException("GIF without a picture");
        }
        var place = ByteBuffer.wrap(file.at(at + 1, 4)).order(ByteOrder.LITTLE_ENDIAN);
        return new Point(place.getShort(0) & 0xFFFF, place.getShort(2) & 0xFFFF);
    }

    private static long afterBlocks(Bytes file, long from) throws IOException {
        long at = from;
        int length = file.at(at, 1)[0] & 0xFF;
        while (length > 0) {
            at += 1 + length;
            length = file.at(at, 1)[0] & 0xFF;
        }
        return at + 1;
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
