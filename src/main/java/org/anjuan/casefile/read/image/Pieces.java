package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.util.List;
import org.anjuan.casefile.read.picture.PixelSize;

/** How a page of a TIFF file is cut for storing: strips of its full width, or tiles (TIFF 6.0, sections 3 and 15). */
final class Pieces {
    private static final int STRIPS = 273;
    private static final int STRIP_ROWS = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int LONGEST = 64 << 20;

    private final PixelSize page;
    private final boolean tiled;
    private final long width;
    private final long height;
    private final List<Long> places;
    private final List<Long> lengths;

    Pieces(Directory directory, PixelSize page) throws IOException {
        this.page = page;
        this.tiled = directory.number(TILE_WIDTH, 0) > 0;
        this.width = tiled ? directory.number(TILE_WIDTH, 0) : page.width();
        long rows = directory.number(tiled ? TILE_HEIGHT : STRIP_ROWS, page.height());
        this.height = Math.clamp(rows, 1, tiled ? Integer.MAX_VALUE : page.height());
        this.places = directory.numbers(tiled ? TILES : STRIPS);
        this.lengths = directory.numbers(tiled ? TILE_LENGTHS : STRIP_LENGTHS);
    }

    /** How many there must be. */
    int count() {
        return Math.toIntExact((long) across() * Math.ceilDiv(page.height(), height));
    }

    private int across() {
        return (int) Math.ceilDiv(page.width(), width);
    }

    int left(int piece) {
        return (int) (piece % across() * width);
    }

    int top(int piece) {
        return (int) (piece / across() * height);
    }

    /** Pixels of a stored row, which may reach beyond the page. */
    long width() {
        return width;
    }

    /** Stored rows, which may reach beyond the page where they are those of a tile. */
    long height(int piece) {
        return tiled ? height : Math.min(height, page.height() - top(piece));
    }

    /** The stored bytes, as far as the file has them; up to its end where it does not say how many they are. */
    byte[] bytes(int piece, Bytes file) throws IOException {
        if (piece >= places.size() || places.get(piece) >= file.length()) {
            return new byte[0];
        }
        long length = piece < lengths.size() && lengths.get(piece) > 0 ? lengths.get(piece) : LONGEST;
        return file.upTo(places.get(piece), (int) Math.min(length, LONGEST));
    }
}
