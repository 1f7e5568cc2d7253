package org.anjuan.casefile.read.word.doc;

/** Reads the ways in which .doc files name colours, as 0xRRGGBB. */
final class DocColors {
    private static final int[] NUMBERED = {
        0x000000, 0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x000080, 0x008080,
        0x008000, 0x800080, 0x800000, 0x808000, 0x808080, 0xC0C0C0
    };

    private DocColors() {}

    /** A colour stored as blue, green, red; black when automatic. */
    static int of(int blueGreenRed) {
        if (blueGreenRed < 0) {
            return 0;
        }
        return ((blueGreenRed & 0xFF) << 16) | (blueGreenRed & 0xFF00) | ((blueGreenRed >> 16) & 0xFF);
    }

    /** A colour of the old palette of sixteen; black when unknown. */
    static int numbered(int index) {
        return index >= 0 && index < NUMBERED.length ? NUMBERED[index] : 0;
    }
}
