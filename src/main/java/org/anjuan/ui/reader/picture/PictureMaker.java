package org.anjuan.ui.reader.picture;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.Tile;

/**
 * Makes one picture, off the window's thread: a stored JPEG is decoded at the size shown, any other page is drawn. Where
 * the memory does not suffice it is made at half the size.
 */
record PictureMaker(PageImages images) {
    private static final int MOST_PIXELS = 16_000_000;

    /** What came of it. */
    sealed interface Made {
        /**
         * It was made.
         *
         * @param small the same for the strip, made on the way
         */
        record Good(Shot shot, Shot small) implements Made {}

        /** A piece of an enlarged page was made. */
        record Piece(Tile tile, Shot shot) implements Made {}

        /** There is none, and this is why. */
        record Bad(Problem problem) implements Made {}

        /** Nobody wants it any more. */
        record GivenUp() implements Made {}
    }

    /**
     * Makes the picture, or gives it up.
     *
     * @param wanted asked between the steps
     */
    Made make(Wish wish, BooleanSupplier wanted) {
        try {
            return wish.tile() == null ? attempt(wish, wish.width(), wanted) : piece(wish.tile(), wanted);
        } catch (OutOfMemoryError _) {
            return smaller(wish, wanted);
        }
    }

    private Made piece(Tile tile, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            return new Made.GivenUp();
        }
        return switch (images.draw(tile)) {
            case Picture.Pixels pixels -> new Made.Piece(tile, new Shot(image(pixels), tile.pageWidth(), 0, false));
            case Picture.Unreadable(var problem) -> new Made.Bad(problem);
        };
    }

    private Made smaller(Wish wish, BooleanSupplier wanted) {
        if (wish.tile() != null) {
            return new Made.Bad(Problem.of(Problem.Reason.TOO_MUCH_MEMORY));
        }
        try {
            return attempt(wish, Math.max(1, wish.width() / 2), wanted);
        } catch (OutOfMemoryError _) {
            return new Made.Bad(Problem.of(Problem.Reason.TOO_MUCH_MEMORY));
        }
    }

    private Made attempt(Wish wish, int width, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            return new Made.GivenUp();
        }
        var stored = images.stored(wish.page());
        if (!wanted.getAsBoolean()) {
            return new Made.GivenUp();
        }
        return stored.flatMap(jpeg -> decoded(jpeg, width).map(image -> good(wish, width, image, jpeg.quarters())))
                .orElseGet(() -> drawn(wish, width));
    }

    private Made drawn(Wish wish, int width) {
        return switch (images.draw(wish.page(), width)) {
            case Picture.Pixels pixels -> good(wish, width, image(pixels), 0);
            case Picture.Unreadable(var problem) -> new Made.Bad(problem);
        };
    }

    private static Made good(Wish wish, int width, Image image, int quarters) {
        var shot = new Shot(image, wish.width(), quarters, width < wish.width());
        return new Made.Good(shot, Small.of(shot));
    }

    private static Optional<Image> decoded(StoredJpeg jpeg, int width) {
        return JpegSize.of(jpeg.bytes()).map(size -> decoded(jpeg, size, width)).filter(image -> !image.isError());
    }

    private static Image decoded(StoredJpeg jpeg, JpegSize size, int width) {
        boolean lies = jpeg.quarters() % 2 != 0;
        int stored = lies ? size.height() : size.width();
        double most = stored * Math.sqrt(Math.min(1, (double) MOST_PIXELS / ((long) size.width() * size.height())));
        double wanted = Math.floor(Math.min(width, most));
        try (var stream = new OnceRead(jpeg.bytes())) {
            return lies ? new Image(stream, 0, wanted, true, true) : new Image(stream, wanted, 0, true, true);
        }
    }

    private static Image image(Picture.Pixels pixels) {
        var buffer = new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }
}
