package org.anjuan.casefile.read.picture;

import java.util.Collection;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Picture.Unreadable;

/** Cuts the places that prove something out of their pages, sharp enough to print and small enough to send round. */
public final class CutOuts {
    private static final double DOTS_PER_INCH = 180;
    private static final double POINTS_PER_INCH = 72;
    private static final int WIDEST_PAGE = 6_000;

    private final PageImages images;
    private final int widest;

    /**
     * Cuts from the pages these images draw.
     *
     * @param widest width in pixels that no cut-out exceeds
     */
    public CutOuts(PageImages images, int widest) {
        this.images = images;
        this.widest = widest;
    }

    /**
     * The smallest piece of the page around all the boxes.
     *
     * @param size of the page, upright, in points
     * @param boxes never none
     * @param margin added on each side, in points, as far as the page goes
     */
    public CutOut cut(PageKey page, PageSize size, Collection<Box> boxes, double margin) {
        var piece = widened(Box.around(boxes), size, margin);
        double natural = size.width() / POINTS_PER_INCH * DOTS_PER_INCH;
        double fitting = widest / Math.max(piece.width(), 1e-6);
        int pageWidth = (int) Math.clamp(Math.min(natural, fitting), 1, WIDEST_PAGE);
        return switch (images.draw(page, pageWidth)) {
            case Unreadable(var problem) -> new CutOut.Uncut(problem);
            case Pixels pixels -> crop(pixels, piece);
        };
    }

    private static Box widened(Box box, PageSize size, double margin) {
        double dx = margin / size.width();
        double dy = margin / size.height();
        return Box.between(box.x() - dx, box.y() - dy, box.right() + dx, box.bottom() + dy);
    }

    private static CutOut crop(Pixels pixels, Box piece) {
        int x = Math.min((int) (piece.x() * pixels.width()), pixels.width() - 1);
        int y = Math.min((int) (piece.y() * pixels.height()), pixels.height() - 1);
        int right = (int) Math.clamp(Math.ceil(piece.right() * pixels.width()), x + 1, pixels.width());
        int bottom = (int) Math.clamp(Math.ceil(piece.bottom() * pixels.height()), y + 1, pixels.height());
        var image = Argb.image(pixels, x, y, right - x, bottom - y);
        return new CutOut.Cut(Png.of(image), image.getWidth(), image.getHeight());
    }
}
