package org.anjuan.desk;

import org.anjuan.review.Proof;

/**
 * A proof that was made, and what became of its picture.
 *
 * @param proof bears no picture unless it was {@link Picture#KEPT}
 */
public record Proven(Proof proof, Picture picture) {

    /** What became of the picture. */
    public enum Picture {
        /** It was cut out and kept. */
        KEPT,
        /** The proof is of a kind that has none. */
        NONE_NEEDED,
        /** The page could not be drawn. */
        NOT_DRAWN,
        /** It was cut out but could not be written to disk. */
        NOT_KEPT
    }
}
