package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.anjuan.samples.PictureFiles;

/** Picture files that are broken, hostile or odd. */
final class PictureAnimals {
    private PictureAnimals() {}

    static List<Animal> all() {
        byte[] jpeg = PictureFiles.jpeg(200, 100);
        byte[] png = PictureFiles.file(PictureFiles.noise(200, 200), "png");
        return List.of(
                new Animal("good.jpg", jpeg, "image 1: shown"),
                new Animal("jpeg named png.png", jpeg, "image 1: shown"),
                new Animal("turned and mirrored.jpg", PictureFiles.jpegTurned(200, 100, 5), "image 1: shown"),
                new Animal("turned by nonsense.jpg", PictureFiles.jpegTurned(200, 100, 99), "image 1: shown"),
                new Animal("four inks.jpg", PictureFiles.jpegOfInks(200, 100, true), "image 1: shown"),
                new Animal(
                        "cut.jpg",
                        PictureFiles.cut(PictureFiles.file(PictureFiles.noise(200, 200), "jpeg"), 0.6),
                        "image 1: shown PICTURE_CUT_SHORT"),
                new Animal("cut in the head.jpg", PictureFiles.cut(jpeg, 0.02), "refused DAMAGED"),
                new Animal("leftovers inside.jpg", PictureFiles.jpegWithLeftovers(200, 100), "image 1: shown"),
                new Animal("a film behind.jpg", PictureFiles.concat(jpeg, new byte[200_000]), "image 1: shown"),
                new Animal("words.jpg", "not a picture".getBytes(ISO_8859_1), "refused MISNAMED"),
                new Animal("cut.png", PictureFiles.cut(png, 0.5), "image 1: shown PICTURE_CUT_SHORT"),
                new Animal("inside broken.png", broken(png), "image 1: unreadable PICTURE_DAMAGED PICTURE_CUT_SHORT"),
                new Animal("too large.png", PictureFiles.pngClaiming(60_000, 60_000), "refused PICTURE_TOO_LARGE"),
                new Animal(
                        "nothing but a head.png",
                        PictureFiles.pngClaiming(3_000, 3_000),
                        "image 1: unreadable PICTURE_DAMAGED"),
                new Animal("sixteen bits.png", PictureFiles.pngOfSixteenBits(50, 50, true), "image 1: shown"),
                new Animal("three pages.tif", tiff("CCITT T.6", 3), "image 3: shown, shown, shown"),
                new Animal("pages in a circle.tif", circle(), "image 1: shown"),
                new Animal(
                        "cut.tif",
                        PictureFiles.cut(PictureFiles.tiff("PackBits", List.of(PictureFiles.noise(200, 200))), 0.6),
                        "image 1: shown PICTURE_CUT_SHORT"),
                new Animal(
                        "packed in a later way.tif",
                        PictureFiles.tiffSayingPacked(50_000),
                        "image 1: unreadable PICTURE_PACKED_OTHERWISE"),
                new Animal("of no size.gif", noSize(), "refused DAMAGED"),
                new Animal(
                        "in a corner of its page.gif",
                        PictureFiles.gifOnLargerPage(
                                new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), 200, 200, 180, 180),
                        "image 1: shown"),
                new Animal("of an old system.bmp", PictureFiles.bmpOfOs2(50, 50), "image 1: shown"),
                new Animal(
                        "cut.bmp",
                        PictureFiles.cut(PictureFiles.file(PictureFiles.noise(200, 200), "bmp"), 0.6),
                        "image 1: shown PICTURE_CUT_SHORT"),
                new Animal(
                        "cut.webp",
                        "RIFF\0\0\1\0WEBPVP8 \0\0\0\0aaa\u009D\u0001*\u0010\0\u0010\0".getBytes(ISO_8859_1),
                        "image 1: unreadable PICTURE_DAMAGED PICTURE_CUT_SHORT"),
                new Animal(
                        "photograph.avif",
                        "\0\0\0\u001cftypavif\0\0\0\0mif1avifmiaf".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT AVIF"),
                new Animal(
                        "photograph.heic",
                        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT HEIC"));
    }

    private static byte[] broken(byte[] png) {
        var bytes = Arrays.copyOf(png, png.length);
        Arrays.fill(bytes, 45, bytes.length - 20, (byte) 0x11);
        return bytes;
    }

    private static byte[] tiff(String packed, int pages) {
        var page = PictureFiles.marked(100, 60, BufferedImage.TYPE_BYTE_BINARY);
        return PictureFiles.tiff(packed, Collections.nCopies(pages, page));
    }

    private static byte[] circle() {
        var tiff = tiff("LZW", 1);
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        bytes.putInt(directory + 2 + bytes.getShort(directory) * 12, directory);
        return tiff;
    }

    private static byte[] noSize() {
        var gif = PictureFiles.file(PictureFiles.marked(20, 20, BufferedImage.TYPE_BYTE_BINARY), "gif");
        Arrays.fill(gif, 6, 10, (byte) 0);
        return gif;
    }
}
