package org.anjuan.desk.zoo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.anjuan.samples.PictureFiles;
import org.anjuan.samples.RawPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** PDFs of one scan whose picture is broken, hostile or odd. */
final class PdfPictureAnimals {
    private static final int SIDE = 300;
    private static final String GRAY = "/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String FAX =
            "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 300/Rows 300>>";

    private PdfPictureAnimals() {}

    static List<Animal> all() {
        byte[] jpeg = PictureFiles.file(PictureFiles.noise(SIDE, SIDE), "jpeg");
        byte[] fax = fax();
        byte[] deflated = deflated();
        return List.of(
                new Animal("jpeg.pdf", scan(SIDE, GRAY + "/Filter/DCTDecode", jpeg), "pdf 1: shown"),
                new Animal(
                        "jpeg cut.pdf",
                        scan(SIDE, GRAY + "/Filter/DCTDecode", PictureFiles.cut(jpeg, 0.6)),
                        "pdf 1: shown PICTURE_CUT_SHORT"),
                new Animal(
                        "jpeg of garbage.pdf",
                        scan(SIDE, GRAY + "/Filter/DCTDecode", garbage()),
                        "pdf 1: unreadable PICTURE_DAMAGED PICTURE_CUT_SHORT"),
                new Animal("fax.pdf", scan(SIDE, FAX, fax), "pdf 1: shown"),
                new Animal(
                        "fax without end mark.pdf",
                        scan(SIDE, FAX, Arrays.copyOf(fax, fax.length - 3)),
                        "pdf 1: shown"),
                new Animal(
                        "fax cut.pdf", scan(SIDE, FAX, PictureFiles.cut(fax, 0.5)), "pdf 1: shown PICTURE_CUT_SHORT"),
                new Animal("deflated.pdf", scan(SIDE, GRAY + "/Filter/FlateDecode", deflated), "pdf 1: shown"),
                new Animal(
                        "deflated cut.pdf",
                        scan(SIDE, GRAY + "/Filter/FlateDecode", PictureFiles.cut(deflated, 0.5)),
                        "pdf 1: shown PICTURE_CUT_SHORT"),
                new Animal(
                        "jbig2 of garbage.pdf",
                        scan(SIDE, GRAY + "/Filter/JBIG2Decode", garbage()),
                        "pdf 1: unreadable PICTURE_DAMAGED"),
                new Animal(
                        "jpeg 2000 of garbage.pdf",
                        scan(SIDE, GRAY + "/Filter/JPXDecode", garbage()),
                        "pdf 1: unreadable PICTURE_DAMAGED"),
                new Animal(
                        "an unknown filter.pdf",
                        scan(SIDE, GRAY + "/Filter/Nobody", garbage()),
                        "pdf 1: unreadable PICTURE_DAMAGED"),
                new Animal(
                        "nine hundred megapixels.pdf",
                        scan(30_000, GRAY + "/Filter/FlateDecode", deflated),
                        "pdf 1: unreadable TOO_MUCH_MEMORY PICTURE_CUT_SHORT"));
    }

    private static byte[] scan(int side, String entries, byte[] data) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0"
                                + " R/Resources<</XObject<</P 5 0 R>>>>>>")
                        .stream("", "200 0 0 200 0 0 cm /P Do")
                        .stream("/Type/XObject/Subtype/Image/Width " + side + "/Height " + side + entries, data)
                        .bytes();
    }

    private static byte[] garbage() {
        var bytes = new byte[400];
        Arrays.fill(bytes, (byte) 0x77);
        return bytes;
    }

    private static byte[] deflated() {
        var out = new ByteArrayOutputStream();
        var noise = PictureFiles.noise(SIDE, SIDE);
        try (var deflater = new DeflaterOutputStream(out, new Deflater())) {
            for (int pixel : noise.getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null)) {
                deflater.write(pixel);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static byte[] fax() {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < SIDE * SIDE; i++) {
            picture.setRGB(i % SIDE, i / SIDE, i / 7 % 3 == 0 ? 0 : 0xFFFFFF);
        }
        try (var document = new PDDocument()) {
            var packed = CCITTFactory.createFromImage(document, picture).getCOSObject();
            return packed.createRawInputStream().readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
