package org.anjuan.casefile;

import java.util.List;

/** What the picture of a scanned page is like, or why nobody can tell. */
public sealed interface PageCondition {
    PageKey page();

    /**
     * Measures of a page's picture. Shares are parts of its pixels from 0 to 1, lights run from 0 (black) to 1 (white).
     *
     * @param ground light of the paper, which is the commonest light
     * @param colour how coloured the paper is, 0 for grey
     * @param even share of pixels about as light as the paper
     * @param lighter share of pixels clearly lighter than the paper
     * @param ink share of pixels clearly darker than the paper in some colour, specks left out
     * @param trace likewise of those that are only a little darker, ink included
     * @param depth how far writing goes below the paper's light, 0 to 1; 0 where there is none
     * @param sides what touches the top, right, bottom and left edge of the page as it lies
     * @param print tells this picture from others
     */
    record Measured(
            PageKey page,
            double ground,
            double colour,
            double even,
            double lighter,
            double ink,
            double trace,
            double depth,
            List<Side> sides,
            PagePrint print)
            implements PageCondition {
        public Measured {
            sides = List.copyOf(sides);
            if (sides.size() != 4) {
                throw new IllegalArgumentException("A page has four sides: " + sides.size());
            }
        }
    }

    /**
     * One edge of a page.
     *
     * @param touches short marks, as wide as strokes and characters are, that reach it
     * @param covered share of its length that is dark
     */
    record Side(int touches, double covered) {}

    /** The page could not be drawn, or drawing it ended the program. */
    record Unknown(PageKey page, Problem problem) implements PageCondition {}
}
