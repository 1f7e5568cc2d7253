package org.anjuan.ui.reader.picture;

import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Tile;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is wanted.
 *
 * @param width in device pixels of the upright page
 * @param tile the piece that is wanted; null for the whole page
 */
public record Wish(PageKey page, int width, @Nullable Tile tile) {

    /** The whole page is wanted. */
    public Wish(PageKey page, int width) {
        this(page, width, null);
    }

    /** A piece of a page is wanted. */
    public static Wish of(Tile tile) {
        return new Wish(tile.page(), tile.pageWidth(), tile);
    }

    /** The picture for the strip, which also serves until a sharp one is there. */
    public static Wish small(PageKey page) {
        return new Wish(page, Small.WIDTH);
    }
}
