package org.anjuan.casefile.read.image;

import java.io.IOException;

/**
 * What a camera noted beside a picture, as far as a page needs it.
 *
 * @param turn how the picture is brought upright
 */
record Exif(Turn turn, Density density) {
    static final Exif NONE = new Exif(Turn.NONE, Density.UNKNOWN);

    /** Reads a block that begins like a TIFF file; nothing where it is broken. */
    static Exif of(byte[] block) {
        try {
            var directories = Directory.all(new Bytes.InMemory(block), 1);
            if (directories.isEmpty()) {
                return NONE;
            }
            var first = directories.getFirst();
            return new Exif(Turn.of(first.number(Directory.ORIENTATION, 1)), first.density());
        } catch (IOException _) {
            return NONE;
        }
    }
}
