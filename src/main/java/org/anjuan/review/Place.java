package org.anjuan.review;

import org.anjuan.casefile.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a reviewer is: enough to come back to the very spot.
 *
 * @param top how far down the page the view begins, in parts of the page's height
 * @param zoom size on screen relative to 96 pixels an inch; 0 means as wide as the view
 * @param quarters clockwise quarter turns of this page by the reader
 * @param item id of the current item, null before any
 */
public record Place(
        PageKey page,
        double top,
        double zoom,
        int quarters,
        @Nullable String item) {}
