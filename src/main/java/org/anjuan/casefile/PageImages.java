package org.anjuan.casefile;

import java.util.Optional;
import java.util.Set;

/** Draws pages; the machinery behind it may be slow, so ask from a background thread. */
public interface PageImages {
    /**
     * The upright page scaled to a width.
     *
     * @param widthPx wished width in pixels; the answer may be smaller where the page would be huge
     * @return pixels, or the reason why there are none; never throws for a bad page
     */
    Picture draw(PageKey page, int widthPx);

    /** A piece of the upright page enlarged; the answer is upscaled where the page cannot be drawn so large. */
    default Picture draw(Tile tile) {
        return switch (draw(tile.page(), tile.pageWidth())) {
            case Picture.Pixels whole -> tile.cutFrom(whole);
            case Picture.Unreadable unreadable -> unreadable;
        };
    }

    /** The page's own JPEG where it is nothing but one axis-aligned JPEG picture; empty for every other page. */
    Optional<StoredJpeg> stored(PageKey page);

    /** What must be said beside the page's picture; may grow once the page has been drawn. */
    default Set<PageRemark> remarks(PageKey page) {
        return Set.of();
    }

    /** Forgets that the page could not be drawn or its file not be opened, so that the next asking tries afresh. */
    default void again(PageKey page) {}
}
