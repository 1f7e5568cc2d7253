package org.anjuan.casefile.read.pdf;

import org.anjuan.casefile.PageSize;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes the box and the turn of a page such that it can be drawn, and tells its upright size. */
final class PageBoxes {
    /** Shorter sides, in points, are taken for mistakes. */
    private static final float SHORTEST = 1;

    /** Longer sides, in points, are taken for mistakes. */
    private static final float LONGEST = 1_000_000;

    private PageBoxes() {}

    /** Writes a crop box that can be drawn and a turn by quarters into the page. */
    static PageSize settle(COSDictionary dictionary) {
        var page = new PDPage(dictionary);
        var box = drawable(page);
        int turn = page.getRotation();
        page.setMediaBox(box);
        page.setCropBox(box);
        page.setRotation(turn);
        double unit = page.getUserUnit();
        boolean lying = turn == 90 || turn == 270;
        return new PageSize(
                unit * (lying ? box.getHeight() : box.getWidth()), unit * (lying ? box.getWidth() : box.getHeight()));
    }

    private static PDRectangle drawable(PDPage page) {
        if (fits(page.getCropBox())) {
            return page.getCropBox();
        }
        return fits(page.getMediaBox()) ? page.getMediaBox() : PDRectangle.A4;
    }

    private static boolean fits(PDRectangle box) {
        return fits(box.getWidth()) && fits(box.getHeight());
    }

    private static boolean fits(float side) {
        return side >= SHORTEST && side <= LONGEST;
    }
}
