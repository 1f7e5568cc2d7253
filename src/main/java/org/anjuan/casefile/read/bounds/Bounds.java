package org.anjuan.casefile.read.bounds;

import java.time.Duration;

/**
 * How much a file or a page may cost before work on it is stopped.
 *
 * @param pages most pages of one file
 * @param opening longest time to open and inspect one file
 * @param page longest time for the picture or the text of one page
 * @param storedPixels most pixels of one picture stored in a file, judged before it is decoded
 * @param unpackedBytes most memory for one picture stored in a file while it is decoded; one that needs more is left to a place
 *     with more room
 * @param drawnPixels most pixels of a drawn page
 * @param openFiles most files kept open at once
 */
public record Bounds(
        int pages,
        Duration opening,
        Duration page,
        long storedPixels,
        long unpackedBytes,
        long drawnPixels,
        int openFiles) {
    /** What is left of the heap belongs to whoever else works in the same machine. */
    private static final int SHARE_OF_HEAP = 4;

    /** The bounds the program works with: pages fit the search index, pixels fit a 512 MB heap. */
    public static final Bounds USUAL = new Bounds(
            4_000,
            Duration.ofSeconds(30),
            Duration.ofSeconds(15),
            200_000_000L,
            Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP,
            40_000_000L,
            8);

    /** The same with another time for a page. */
    public Bounds withPage(Duration time) {
        return new Bounds(pages, opening, time, storedPixels, unpackedBytes, drawnPixels, openFiles);
    }

    /** The same with another share of memory for one stored picture. */
    public Bounds withUnpacked(long bytes) {
        return new Bounds(pages, opening, page, storedPixels, bytes, drawnPixels, openFiles);
    }
}
