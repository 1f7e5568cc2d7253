package org.anjuan.casefile.read.ocr;

import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Problem;

/** What came of recognising a page. */
public sealed interface Recognition {
    /**
     * The page was read.
     *
     * @param text its lines in the frame of the picture that was handed in, whichever way up it lay; lines of a page that
     *     lay turned have no stops
     * @param quarters clockwise quarter turns that make the writing upright, 0 to 3
     */
    record Recognised(PageText text, int quarters) implements Recognition {}

    /** The page was not read; another page may well be. */
    record Unrecognised(Problem problem) implements Recognition {}
}
