package org.anjuan.casefile.read.image;

import org.anjuan.casefile.PageSize;

/**
 * One picture as its head tells of it, before anything is decoded.
 *
 * @param index its place in the file as decoders count, from 0
 * @param width in pixels as stored, at least 1
 * @param height in pixels as stored, at least 1
 * @param density how many of its pixels make an inch
 * @param turn how the stored picture is brought upright
 * @param whole whether its data reach to their end
 */
record PictureHead(int index, int width, int height, Density density, Turn turn, boolean whole) {
    PictureHead {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture needs a size, not " + width + " x " + height);
        }
    }

    long pixels() {
        return (long) width * height;
    }

    /** The upright page it makes. */
    PageSize page() {
        var lying = density.paper(width, height);
        return turn.lies() ? new PageSize(/* width= */ lying.height(), /* height= */ lying.width()) : lying;
    }
}
