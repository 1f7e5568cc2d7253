package org.anjuan.ui.reader.picture;

import java.io.ByteArrayInputStream;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.StoredJpeg;

/** Makes one picture, off the window's thread: a stored JPEG is decoded at the size shown, any other page is drawn. */
record PictureMaker(PageImages images) {
    private static final int MOST_PIXELS = 16_000_000;

    /** What came of it. */
    sealed interface Made {
        record Good(Shot shot) implements Made {}

        record Bad(Problem problem) implements Made {}
    }

    Made make(Wish wish) {
        var shot = images.stored(wish.page()).flatMap(jpeg -> decoded(jpeg, wish.width()));
        return shot.isPresent() ? new Made.Good(shot.get()) : drawn(wish);
    }

    private Made drawn(Wish wish) {
        return switch (images.draw(wish.page(), wish.width())) {
            case Picture.Pixels pixels -> new Made.Good(new Shot(image(pixels), wish.width(), 0));
            case Picture.Unreadable(var problem) -> new Made.Bad(problem);
        };
    }

    private static Optional<Shot> decoded(StoredJpeg jpeg, int width) {
        return JpegSize.of(jpeg.bytes())
                .map(size -> decoded(jpeg, size, width))
                .filter(image -> !image.isError())
                .map(image -> new Shot(image, width, jpeg.quarters()));
    }

    private static Image decoded(StoredJpeg jpeg, JpegSize size, int width) {
        var stream = new ByteArrayInputStream(jpeg.bytes());
        boolean lies = jpeg.quarters() % 2 != 0;
        int stored = lies ? size.height() : size.width();
        double most = stored * Math.sqrt(Math.min(1, (double) MOST_PIXELS / ((long) size.width() * size.height())));
        double wanted = Math.floor(Math.min(width, most));
        return lies ? new Image(stream, 0, wanted, true, true) : new Image(stream, wanted, 0, true, true);
    }

    private static Image image(Picture.Pixels pixels) {
        var buffer = new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }
}
