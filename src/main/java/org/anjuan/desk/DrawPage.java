package org.anjuan.desk;

import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.picture.Png;

/** Draws one page as a PNG file. */
public final class DrawPage {

    /** What came of it. */
    public sealed interface Result {

        /** The bytes of a complete PNG file; not changed any more. */
        @SuppressWarnings("ArrayRecordComponent") // a file that is handed on, never compared
        record Drawn(byte[] png, int width, int height) implements Result {}

        /** The page cannot be drawn. */
        record Undrawn(Problem problem) implements Result {}
    }

    private DrawPage() {}

    public static Result png(PageImages images, PageKey page, int widthPx) {
        return switch (images.draw(page, widthPx)) {
            case Picture.Pixels pixels -> new Result.Drawn(Png.of(pixels), pixels.width(), pixels.height());
            case Picture.Unreadable(var problem) -> new Result.Undrawn(problem);
        };
    }
}
