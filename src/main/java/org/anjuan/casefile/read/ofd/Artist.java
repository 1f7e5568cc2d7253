package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets the objects of a page in the order in which they are drawn. */
interface Artist {
    /**
     * Where and how an object is drawn.
     *
     * @param place from the object's own room, in millimetres, to the page
     * @param clip in the page's room; null where nothing is cut off
     * @param alpha how opaque, 0 to 1
     */
    record Setting(AffineTransform place, @Nullable Area clip, double alpha, Style style, Resources resources) {}

    void path(Node path, Setting setting) throws IOException;

    void text(Node text, List<Placed> glyphs, Setting setting) throws IOException;

    void image(Node image, Setting setting) throws IOException;

    /** Something on the page could not be read. */
    void lost();
}
