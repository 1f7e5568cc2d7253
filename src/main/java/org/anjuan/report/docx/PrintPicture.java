package org.anjuan.report.docx;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A PNG with no more pixels than print can show. */
final class PrintPicture {
    private static final int MOST_PIXELS = 1600;

    /** More pixels than this are not even decoded. */
    private static final long LARGEST_SOURCE = 60_000_000;

    private final byte[] png;
    private final int width;
    private final int height;

    private PrintPicture(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** The picture, scaled down where it is larger than print needs; empty when it cannot be decoded. */
    static Optional<PrintPicture> of(byte[] png) {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            return read(reader, png);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** A picture that was drawn for print. */
    static PrintPicture of(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintPicture(out.toByteArray(), image.getWidth(), image.getHeight());
    }

    byte[] png() {
        return png;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private static Optional<PrintPicture> read(ImageReader reader, byte[] png) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > LARGEST_SOURCE) {
            return Optional.empty();
        }
        var image = reader.read(0);
        return Optional.of(
                Math.max(width, height) <= MOST_PIXELS ? new PrintPicture(png, width, height) : scaled(image));
    }

    private static PrintPicture scaled(BufferedImage large) {
        double factor = (double) MOST_PIXELS / Math.max(large.getWidth(), large.getHeight());
        int width = Math.max(1, (int) Math.round(large.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(large.getHeight() * factor));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return of(small);
    }
}
