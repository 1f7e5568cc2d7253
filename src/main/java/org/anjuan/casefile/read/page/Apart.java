package org.anjuan.casefile.read.page;

import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;

/**
 * Serves pages somewhere else than in this program, for those that took its memory or its stack, or never answered. An empty
 * answer says that there is no such place.
 */
public interface Apart {
    /** There is no other place. */
    Apart NOWHERE = new Apart() {
        @Override
        public Optional<Painted> draw(PageKey page, int widthPx) {
            return Optional.empty();
        }

        @Override
        public Optional<PageText> read(PageKey page) {
            return Optional.empty();
        }
    };

    /** The upright page scaled to a width, or why it cannot be drawn there either. */
    Optional<Painted> draw(PageKey page, int widthPx);

    /** The page's text; without lines where it cannot be read there either. */
    Optional<PageText> read(PageKey page);
}
