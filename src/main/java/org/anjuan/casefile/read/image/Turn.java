package org.anjuan.casefile.read.image;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a stored picture is brought upright, by the eight orientations of TIFF 6.0 and Exif (tag 274).
 *
 * @param quarters clockwise quarter turns, after mirroring
 * @param mirrored whether left and right are exchanged first
 */
record Turn(int quarters, boolean mirrored) {
    static final Turn NONE = new Turn(0, false);

    /** The turn for an orientation; none for numbers that mean nothing. */
    static Turn of(long orientation) {
        return switch ((int) orientation) {
            case 2 -> new Turn(0, true);
            case 3 -> new Turn(2, false);
            case 4 -> new Turn(2, true);
            case 5 -> new Turn(3, true);
            case 6 -> new Turn(1, false);
            case 7 -> new Turn(1, true);
            case 8 -> new Turn(3, false);
            default -> NONE;
        };
    }

    /** Whether width and height change places. */
    boolean lies() {
        return quarters % 2 != 0;
    }

    /** The upright picture, of type {@code INT_RGB}; the same one where nothing is to be done. */
    BufferedImage upright(BufferedImage stored) {
        if (equals(NONE)) {
            return stored;
        }
        int width = lies() ? stored.getHeight() : stored.getWidth();
        int height = lies() ? stored.getWidth() : stored.getHeight();
        var move = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        move.quadrantRotate(quarters);
        move.scale(mirrored ? -1 : 1, 1);
        move.translate(-stored.getWidth() / 2.0, -stored.getHeight() / 2.0);
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(stored, move, null);
        graphics.dispose();
        return upright;
    }
}
