package org.anjuan.casefile;

/**
 * A square piece of a page's picture, for pages enlarged so far that their whole picture would be too large.
 *
 * @param pageWidth width in pixels at which the upright page is seen
 * @param column from 0 on the left, {@code row} from 0 at the top
 */
public record Tile(PageKey page, int pageWidth, int column, int row) {
    /** Pixels of a tile's side; those at the page's right and lower edge are smaller. */
    public static final int SIDE = 1024;

    public int left() {
        return column * SIDE;
    }

    public int top() {
        return row * SIDE;
    }

    /** This piece of the whole page's picture, which may be coarser than the page is seen; none where the page ends before it. */
    public Picture cutFrom(Picture.Pixels whole) {
        double coarse = (double) whole.width() / pageWidth;
        int pageHeight = (int) Math.round(whole.height() / coarse);
        int width = Math.min(SIDE, pageWidth - left());
        int height = Math.min(SIDE, pageHeight - top());
        if (width < 1 || height < 1) {
            return new Picture.Unreadable(new Problem(Problem.Reason.DAMAGED, "no such piece"));
        }
        var argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            int from = Math.min((int) ((top() + y) * coarse), whole.height() - 1) * whole.width();
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = whole.argb()[from + Math.min((int) ((left() + x) * coarse), whole.width() - 1)];
            }
        }
        return new Picture.Pixels(width, height, argb);
    }
}
