package org.anjuan.casefile.read.picture;

import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Picture;

/** How far a page was drawn on its document's thread. */
public sealed interface PageDrawing {
    /** The page is one JPEG, which may be decoded on any other thread. */
    record Decodable(JpegPicture jpeg) implements PageDrawing {}

    /**
     * The page is drawn, or cannot be; with what must be said beside it.
     *
     * @param starved whether something was left out that needs more memory than may be used here
     */
    record Painted(Picture picture, Set<PageRemark> remarks, boolean starved) implements PageDrawing {
        public Painted {
            remarks = Set.copyOf(remarks);
        }

        /** A page from which nothing was left out for lack of memory. */
        public Painted(Picture picture, Set<PageRemark> remarks) {
            this(picture, remarks, false);
        }
    }
}
