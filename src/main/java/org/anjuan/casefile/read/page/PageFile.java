package org.anjuan.casefile.read.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.picture.PageDrawing;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;

/**
 * One open file of any format with its pages in a row; everything here belongs to the thread that opened it. Page numbers
 * count from 1; asking for a page that is not there throws {@link Overrun}, as do work that is late and content beyond the
 * bounds.
 */
public interface PageFile extends AutoCloseable {

    /** Opens files of one format. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens a file.
         *
         * @throws IOException when the bytes are not of this format, or need a password
         * @throws Overrun when it has no pages, too many pages, or takes too long
         */
        PageFile open(Path path, Bounds bounds, Deadline deadline) throws IOException;
    }

    /**
     * Sizes of all pages, upright; never none. Counts the pages, trusting no number in the file.
     *
     * @throws Overrun when there are none, or more than the bounds allow
     */
    List<PageSize> sizes();

    /** Draws a page upright as far as it must be done on this thread. */
    PageDrawing draw(int number, int widthPx, Deadline deadline) throws IOException;

    /** Draws a page upright to its end, the way that works for every page. */
    Painted paint(int number, int widthPx, Deadline deadline) throws IOException;

    /** Draws a piece of a page enlarged; a format that cannot draw pieces cuts it from the largest picture there may be. */
    default Picture draw(Tile tile, Deadline deadline) throws IOException {
        return switch (paint(tile.page().number(), tile.pageWidth(), deadline).picture()) {
            case Picture.Pixels whole -> tile.cutFrom(whole);
            case Picture.Unreadable unreadable -> unreadable;
        };
    }

    /** The page's own JPEG where it is nothing but one such picture. */
    Optional<StoredJpeg> stored(int number) throws IOException;

    /** What must be said beside the page's picture, as far as it is known without drawing. */
    Set<PageRemark> remarks(int number) throws IOException;

    /** The page's text, without lines where there is none. */
    PageText text(PageKey page, Deadline deadline) throws IOException;

    /** Sets the deadline for reading the file from now on, for formats that read it while drawing. */
    default void until(Deadline deadline) {}

    @Override
    void close();
}
