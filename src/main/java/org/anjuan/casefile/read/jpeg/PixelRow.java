package org.anjuan.casefile.read.jpeg;

/** Takes the rows of a picture while it is decoded. */
@FunctionalInterface
public interface PixelRow {
    /**
     * Takes the next row from the top.
     *
     * @param row opaque pixels 0xFFRRGGBB as many as the picture is wide; overwritten by the next row
     */
    void take(int[] row);
}
