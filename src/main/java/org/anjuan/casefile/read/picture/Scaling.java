package org.anjuan.casefile.read.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller by averaging all the pixels that fall together, which keeps thin strokes of characters. */
public final class Scaling {
    private Scaling() {}

    /** The picture no larger than a size on either side; itself where it is not larger already. */
    public static BufferedImage reduce(BufferedImage picture, PixelSize size) {
        var target =
                new PixelSize(Math.min(size.width(), picture.getWidth()), Math.min(size.height(), picture.getHeight()));
        boolean fits = target.width() == picture.getWidth() && target.height() == picture.getHeight();
        if (fits || picture.getColorModel().hasAlpha()) {
            return picture;
        }
        return averaged(picture, target);
    }

    private static BufferedImage averaged(BufferedImage picture, PixelSize target) {
        var rows = PixelRows.of(picture);
        var size = new PixelSize(picture.getWidth(), picture.getHeight());
        var averaging = new Averaging(size, rows.bands(), rows.order(), target);
        var row = new byte[size.width() * rows.bands()];
        for (int y = 0; y < size.height(); y++) {
            rows.read(y, row);
            averaging.take(row);
        }
        return Argb.image(averaging.pixels(), target.width(), target.height());
    }

    /** The picture at exactly a size: averaged when smaller, interpolated when larger. */
    public static BufferedImage fit(BufferedImage picture, PixelSize size) {
        var reduced = reduce(picture, size);
        if (reduced.getWidth() == size.width()
                && reduced.getHeight() == size.height()
                && reduced.getType() == BufferedImage.TYPE_INT_RGB) {
            return reduced;
        }
        var fitted = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(reduced, 0, 0, size.width(), size.height(), null);
        graphics.dispose();
        return fitted;
    }
}
