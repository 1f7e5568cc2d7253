package org.anjuan.casefile.read.image;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Brings decoded pictures to opaque gray or red, green, blue of eight bits, on white paper. Samples are taken as they are: the
 * platform would read gray of sixteen bits as linear light and show it too pale.
 */
final class PlainColours {
    private PlainColours() {}

    static BufferedImage of(BufferedImage decoded) {
        var model = decoded.getColorModel();
        if (model instanceof IndexColorModel || model.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
            return onPaper(decoded);
        }
        int bands = decoded.getSampleModel().getNumBands();
        int type = decoded.getRaster().getTransferType();
        boolean whole = type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT;
        boolean gray = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        boolean separate = model instanceof ComponentColorModel;
        if (!whole || !separate || bands > 4) {
            return onPaper(decoded);
        }
        if (gray && bands == 1) {
            return already(decoded, BufferedImage.TYPE_BYTE_GRAY) ? decoded : levels(decoded, bands);
        }
        return already(decoded, BufferedImage.TYPE_3BYTE_BGR) ? decoded : levels(decoded, bands);
    }

    private static boolean already(BufferedImage decoded, int type) {
        return decoded.getType() == type;
    }

    private static BufferedImage onPaper(BufferedImage decoded) {
        var paper = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        return paper;
    }

    /** Copies samples row by row, the upper eight bits of each, a last even band being how opaque the pixel is. */
    private static BufferedImage levels(BufferedImage decoded, int bands) {
        int width = decoded.getWidth();
        int type = bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(width, decoded.getHeight(), type);
        Raster samples = decoded.getRaster();
        int shift = Math.max(0, samples.getSampleModel().getSampleSize(0) - Byte.SIZE);
        var row = new int[width * bands];
        var out = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            samples.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                out[x] = bands == 1 ? row[x] >> shift : colour(row, x * bands, bands, shift);
            }
            if (bands == 1) {
                plain.getRaster().setPixels(0, y, width, 1, out);
            } else {
                plain.setRGB(0, y, width, 1, out, 0, width);
            }
        }
        return plain;
    }

    private static int colour(int[] row, int at, int bands, int shift) {
        int most = (256 << shift) - 1;
        int opaque = bands % 2 == 0 ? row[at + bands - 1] : most;
        int green = bands < 3 ? 0 : 1;
        int blue = bands < 3 ? 0 : 2;
        return level(row[at], opaque, most) << 16
                | level(row[at + green], opaque, most) << 8
                | level(row[at + blue], opaque, most);
    }

    private static int level(int value, int opaque, int most) {
        long on = (long) value * opaque + (long) most * (most - opaque);
        return (int) (on / most * 255 / most);
    }

    /**
     * The picture of a JPEG of four inks, where 255 means no ink, as all programs write and read it.
     *
     * @param luminance whether the first three bands are luminance and colour differences (Adobe's YCCK)
     */
    static BufferedImage ofInks(Raster inks, boolean luminance) {
        var plain = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[inks.getWidth() * 4];
        var out = new int[inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < out.length; x++) {
                out[x] = ink(row, x * 4, luminance);
            }
            plain.setRGB(0, y, out.length, 1, out, 0, out.length);
        }
        return plain;
    }

    private static int ink(int[] row, int at, boolean luminance) {
        double first = row[at];
        double second = row[at + 1];
        double third = row[at + 2];
        if (luminance) {
            double cb = second - 128;
            double cr = third - 128;
            third = Math.clamp(first + 1.772 * cb, 0, 255);
            second = Math.clamp(first - 0.344136 * cb - 0.714136 * cr, 0, 255);
            first = Math.clamp(first + 1.402 * cr, 0, 255);
        }
        int black = row[at + 3];
        return light(first, black) << 16 | light(second, black) << 8 | light(third, black);
    }

    private static int light(double ink, int black) {
        return (int) Math.round(ink * black / 255);
    }
}
