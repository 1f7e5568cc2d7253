package org.anjuan.casefile.read.word.limit;

import java.time.Duration;

/**
 * How much one Word file may ask for.
 *
 * @param time longest conversion
 * @param partBytes longest unpacked part of the package, and longest .doc
 * @param packageBytes all unpacked parts together
 * @param elements elements of all XML parts, or runs of a .doc, together
 * @param characters characters that are set, headers counted on each page
 * @param nesting how deep tables and text boxes may lie in each other
 * @param pages most pages
 * @param picturePixels most pixels of one picture
 * @param pixels most pixels of all pictures that must be decoded
 */
public record WordLimits(
        Duration time,
        long partBytes,
        long packageBytes,
        int elements,
        int characters,
        int nesting,
        int pages,
        long picturePixels,
        long pixels) {

    /** Enough for any document in a case file, and safe in a heap of 512 MB. */
    public static final WordLimits DEFAULT = new WordLimits(
            Duration.ofSeconds(30), 48L << 20, 192L << 20, 600_000, 3_000_000, 12, 3_000, 40_000_000, 200_000_000);
}
