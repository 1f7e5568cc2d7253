package org.anjuan.casefile.read.ofd;

import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.image.EmbeddedPicture;
import org.anjuan.casefile.read.picture.PixelSize;
import org.anjuan.casefile.read.picture.Scaling;

/** Gets the pictures of a file, no larger than they are shown. */
final class Pictures {
    private static final int LARGEST_SIDE = 20_000;

    private final Parts parts;
    private final Bounds bounds;
    private final Deadline deadline;

    Pictures(Parts parts, Bounds bounds, Deadline deadline) {
        this.parts = parts;
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /**
     * The picture of a number.
     *
     * @param unit from the unit square to pixels
     * @throws IOException when it is not there or cannot be decoded
     */
    EmbeddedPicture get(Resources resources, String id, AffineTransform unit) throws IOException {
        var media = resources.get(id).orElseThrow(() -> new IOException("No such picture"));
        var place = Parts.resolve(media.folder(), media.node().said("MediaFile"));
        return get(parts.bytes(place).orElseThrow(() -> new IOException("No such part")), unit);
    }

    /** A picture from its bytes. */
    EmbeddedPicture get(byte[] bytes, AffineTransform unit) throws IOException {
        var shown = new PixelSize(side(unit.getScaleX(), unit.getShearY()), side(unit.getShearX(), unit.getScaleY()));
        var picture = EmbeddedPicture.decode(bytes, shown, bounds, deadline);
        return new EmbeddedPicture(reduced(picture.image(), shown), picture.whole());
    }

    private static int side(double x, double y) {
        return (int) Math.clamp(Math.ceil(Math.hypot(x, y)), 1, LARGEST_SIDE);
    }

    private static BufferedImage reduced(BufferedImage picture, PixelSize shown) {
        boolean larger = picture.getWidth() > shown.width() * 2 && picture.getHeight() > shown.height() * 2;
        if (!picture.getColorModel().hasAlpha()) {
            return Scaling.reduce(picture, shown);
        } else if (!larger) {
            return picture;
        }
        var small = new BufferedImage(shown.width(), shown.height(), BufferedImage.TYPE_INT_ARGB);
        var averaged = picture.getScaledInstance(shown.width(), shown.height(), Image.SCALE_AREA_AVERAGING);
        var graphics = small.createGraphics();
        graphics.drawImage(averaged, 0, 0, null);
        graphics.dispose();
        return small;
    }
}
