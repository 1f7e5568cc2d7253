package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the head of a PNG file (ISO/IEC 15948), and whether its last chunk is there. */
final class PngFile {
    private static final int FIRST_CHUNK = 8;
    private static final int FRAME = 12;
    private static final int MOST_CHUNKS = 1 << 20;
    private static final int MOST_EXIF = 1 << 16;

    private PngFile() {}

    static PictureHead head(Bytes file) throws IOException {
        var size = ByteBuffer.wrap(file.at(FIRST_CHUNK, 16));
        if (!type(size.array()).equals("IHDR")) {
            throw new IOException("PNG without a header");
        }
        var density = Density.UNKNOWN;
        var turn = Turn.NONE;
        boolean whole = false;
        long at = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS && !whole && at + FRAME <= file.length(); i++) {
            var chunk = file.at(at, 8);
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(chunk).getInt());
            switch (type(chunk)) {
                case "pHYs" -> density = density(file.upTo(at + 8, 9));
                case "eXIf" ->
                    turn = Exif.of(file.upTo(at + 8, (int) Math.min(length, MOST_EXIF)))
                            .turn();
                case "IEND" -> whole = true;
                default -> {}
            }
            at += FRAME + length;
        }
        return head(size.getInt(8), size.getInt(12), density, turn, whole);
    }

    private static PictureHead head(int width, int height, Density density, Turn turn, boolean whole)
            throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("PNG without a size");
        }
        return new PictureHead(0, width, height, density, turn, whole);
    }

    private static String type(byte[] chunk) {
        return new String(chunk, 4, 4, StandardCharsets.ISO_8859_1);
    }

    private static Density density(byte[] chunk) {
        boolean metres = chunk.length == 9 && chunk[8] == 1;
        var values = ByteBuffer.wrap(chunk);
        return metres ? Density.perMetre(values.getInt(0), values.getInt(4)) : Density.UNKNOWN;
    }
}
