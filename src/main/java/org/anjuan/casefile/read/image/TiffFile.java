package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the heads of TIFF files (TIFF 6.0): every directory is a page, but for small copies and masks of one. */
final class TiffFile {
    private static final int MOST_PAGES = 10_000;
    private static final int KIND = 254;
    private static final int REDUCED_OR_MASK = 5;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int PACKING = 259;
    private static final int STRIPS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;

    /** The ways of packing of TIFF 6.0 and its technical note 2, and deflate under its older number. */
    private static final Set<Long> PACKINGS = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 32_771L, 32_773L, 32_946L);

    /** The size of an A4 page on a screen, for a page whose directory is broken. */
    private static final int LOST_WIDTH = 794;

    private static final int LOST_HEIGHT = 1123;

    private TiffFile() {}

    /**
     * The heads of all pages. One whose directory is broken keeps its place, so that it can say so.
     *
     * @throws IOException when no directory can be read
     */
    static List<PictureHead> pages(Bytes file) throws IOException {
        var directories = Directory.all(file, MOST_PAGES);
        var pages = new ArrayList<PictureHead>();
        boolean read = false;
        for (int i = 0; i < directories.size(); i++) {
            if ((directories.get(i).number(KIND, 0) & REDUCED_OR_MASK) == 0 || directories.size() == 1) {
                var head = head(i, directories.get(i), file.length());
                read |= sized(directories.get(i));
                pages.add(head);
            }
        }
        if (!read) {
            throw new IOException("TIFF without a page");
        }
        return pages;
    }

    private static PictureHead head(int index, Directory directory, long length) throws IOException {
        if (!sized(directory)) {
            return new PictureHead(index, LOST_WIDTH, LOST_HEIGHT, Density.UNKNOWN, Turn.NONE, false);
        }
        return new PictureHead(
                index,
                (int) directory.number(WIDTH, 0),
                (int) directory.number(HEIGHT, 0),
                directory.density(),
                Turn.of(directory.number(Directory.ORIENTATION, 1)),
                whole(directory, STRIPS, STRIP_LENGTHS, length) && whole(directory, TILES, TILE_LENGTHS, length));
    }

    /** How the page that has this head is packed, where that is none of the usual ways. */
    static Optional<Long> unusualPacking(Bytes file, PictureHead head) throws IOException {
        var directory = Directory.all(file, head.index() + 1).get(head.index());
        return Optional.of(directory.number(PACKING, 1)).filter(packing -> !PACKINGS.contains(packing));
    }

    private static boolean sized(Directory directory) throws IOException {
        long width = directory.number(WIDTH, 0);
        long height = directory.number(HEIGHT, 0);
        return width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
    }

    /** Whether all pieces end within the file. */
    private static boolean whole(Directory directory, int places, int lengths, long end) throws IOException {
        var from = directory.numbers(places);
        var count = directory.numbers(lengths);
        for (int i = 0; i < Math.min(from.size(), count.size()); i++) {
            if (from.get(i) + count.get(i) > end) {
                return false;
            }
        }
        return true;
    }
}
