package org.anjuan.samples;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes picture files as cameras, scanners and phones write them, and odd ones that they should not. */
public final class PictureFiles {
    private PictureFiles() {}

    /** White paper with a black mark in its upper left corner and a gray one in its upper right. */
    public static BufferedImage marked(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.setColor(Color.GRAY);
        graphics.fillRect(width - width / 4, 0, width / 4, height / 4);
        graphics.dispose();
        return image;
    }

    /** Gray noise that no compression makes small. */
    public static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        int seed = 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                seed = seed * 1_103_515_245 + 12_345;
                image.getRaster().setSample(x, y, 0, seed >>> 24);
            }
        }
        return image;
    }

    public static byte[] file(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("Cannot write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return file(marked(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A JPEG with a block of Exif that names an orientation, 1 to 8. */
    public static byte[] jpegTurned(int width, int height, int orientation) {
        var exif = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0);
        return withSegment(
                jpeg(width, height), 0xE1, concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif.array()));
    }

    /** A JPEG with a JFIF density in dots per inch. */
    public static byte[] jpegOf(int width, int height, int dotsPerInch) {
        var jpeg = jpeg(width, height);
        var jfif = ByteBuffer.wrap(jpeg);
        jfif.put(13, (byte) 1).putShort(14, (short) dotsPerInch).putShort(16, (short) dotsPerInch);
        return jpeg;
    }

    /** A JPEG of four inks, all white but a black mark in the upper left corner. */
    public static byte[] jpegOfInks(int width, int height, boolean adobe) {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean mark = x < width / 4 && y < height / 4;
                inks.setPixel(x, y, new int[] {255, 255, 255, mark ? 0 : 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = writer("jpeg");
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(inks, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var mark = new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return adobe ? withSegment(out.toByteArray(), 0xEE, mark) : out.toByteArray();
    }

    /** A JPEG with bytes between its markers that belong to nothing, as careless programs leave them. */
    public static byte[] jpegWithLeftovers(int width, int height) {
        var jpeg = jpeg(width, height);
        int first = 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
        return concat(
                Arrays.copyOf(jpeg, first),
                "left\u00FF\0over".getBytes(StandardCharsets.ISO_8859_1),
                Arrays.copyOfRange(jpeg, first, jpeg.length));
    }

    /** A BMP with the shortest of the heads that OS/2 wrote. */
    public static byte[] bmpOfOs2(int width, int height) {
        var usual = file(marked(width, height, BufferedImage.TYPE_INT_RGB), "bmp");
        var bytes = ByteBuffer.wrap(concat(Arrays.copyOf(usual, 30), Arrays.copyOfRange(usual, 54, usual.length)));
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(10, bytes.getInt(10) - 24).putInt(14, 16);
        return bytes.array();
    }

    /** A BMP of run lengths, its left half black. */
    public static byte[] packedBitmap(int width, int height) {
        var halves = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        for (int i = 0; i < width * height; i++) {
            halves.setRGB(i % width, i / width, i % width < width / 2 ? 0xFF000000 : 0xFFFFFFFF);
        }
        var out = new ByteArrayOutputStream();
        var writer = writer("bmp");
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("BI_RLE8");
            writer.write(null, new IIOImage(halves, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A GIF whose one picture is smaller than its page and lies at a place of it. */
    public static byte[] gifOnLargerPage(BufferedImage picture, int width, int height, int left, int top) {
        var gif = ByteBuffer.wrap(file(picture, "gif")).order(ByteOrder.LITTLE_ENDIAN);
        int size = picture.getHeight() << 16 | picture.getWidth();
        int place = 13;
        while (gif.get(place) != ',' || gif.getInt(place + 5) != size) {
            place++;
        }
        gif.putInt(6, height << 16 | width).putInt(place + 1, top << 16 | left);
        return gif.array();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        int length = content.length + 2;
        var segment = new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return concat(new byte[] {jpeg[0], jpeg[1]}, segment, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG of sixteen bits, half way between black and white but for the marks. */
    public static byte[] pngOfSixteenBits(int width, int height, boolean gray) {
        var space = ColorSpace.getInstance(gray ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var image = new BufferedImage(model, model.createCompatibleWritableRaster(width, height), false, null);
        var row = new int[width * model.getNumComponents()];
        Arrays.fill(row, 0x8000);
        for (int y = 0; y < height; y++) {
            image.getRaster().setPixels(0, y, width, 1, row);
        }
        return file(image, "png");
    }

    /** A PNG whose head claims a size, and that holds nothing else. */
    public static byte[] pngClaiming(int width, int height) {
        var png = file(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
        var bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A TIFF with a page for each picture, packed as named by the platform ("CCITT T.6", "LZW", "JPEG" …). */
    public static byte[] tiff(String packed, List<BufferedImage> pages) {
        return tiff(packed, pages, 0);
    }

    /**
     * A TIFF whose pages are stored in strips.
     *
     * @param stripRows rows of each strip; 0 for as many as the writer likes
     */
    public static byte[] tiff(String packed, List<BufferedImage> pages, int stripRows) {
        var out = new ByteArrayOutputStream();
        var writer = writer("tiff");
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                var how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(packed);
                if (stripRows > 0) {
                    how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                    how.setTiling(page.getWidth(), stripRows, 0, 0);
                }
                var facts = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), how);
                writer.writeToSequence(new IIOImage(page, null, facts), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A TIFF of one page whose head names another way of packing than it has. */
    public static byte[] tiffSayingPacked(int packing) {
        var tiff = tiff("LZW", List.of(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY)));
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        for (int entry = directory + 2; entry < directory + 2 + bytes.getShort(directory) * 12; entry += 12) {
            if (bytes.getShort(entry) == 259) {
                bytes.putShort(entry + 8, (short) packing);
                return tiff;
            }
        }
        throw new IllegalStateException("No tag of packing");
    }

    private static ImageWriter writer(String format) {
        var writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio")) {
                return writer;
            }
        }
        throw new IllegalStateException("No writer for " + format);
    }

    /** The first part of a file. */
    public static byte[] cut(byte[] file, double part) {
        return Arrays.copyOf(file, (int) (file.length * part));
    }

    /** Byte sequences one after the other. */
    public static byte[] concat(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
