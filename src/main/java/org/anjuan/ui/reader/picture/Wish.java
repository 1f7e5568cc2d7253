package org.anjuan.ui.reader.picture;

import org.anjuan.casefile.PageKey;

/**
 * A picture that is wanted.
 *
 * @param width in device pixels of the upright page
 */
public record Wish(PageKey page, int width) {

    /** The picture for the strip, which also serves until a sharp one is there. */
    public static Wish small(PageKey page) {
        return new Wish(page, Small.WIDTH);
    }
}
