package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans in every format that scanners store are drawn, with shades as they were. */
class StoredFormatsTest {
    private static final int SIDE = 240;

    @TempDir
    Path folder;

    @Test
    void faxedBlackAndWhite() throws IOException {
        try (var document = new PDDocument()) {
            var picture = CCITTFactory.createFromImage(document, corner(BufferedImage.TYPE_BYTE_BINARY));
            assertCornerDrawn(scan(
                    "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns " + SIDE
                            + "/Rows " + SIDE + (blackIs1(picture.getCOSObject()) ? "/BlackIs1 true>>" : ">>"),
                    picture.getCOSObject().createRawInputStream().readAllBytes()));
        }
    }

    private static boolean blackIs1(org.apache.pdfbox.cos.COSStream stream) {
        return stream.getCOSDictionary(COSName.DECODE_PARMS).getBoolean(COSName.BLACK_IS_1, false);
    }

    @Test
    void jbig2() throws IOException {
        try (var document = new PDDocument()) {
            var fax = CCITTFactory.createFromImage(document, corner(BufferedImage.TYPE_BYTE_BINARY));
            var coded = fax.getCOSObject().createRawInputStream().readAllBytes();
            assertCornerDrawn(scan(
                    "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode", Jbig2.page(SIDE, SIDE, coded)));
        }
    }

    @Test
    void jpeg2000InColour() throws IOException {
        assertCornerDrawn(scan("/Filter/JPXDecode", jpeg2000(corner(BufferedImage.TYPE_3BYTE_BGR))));
    }

    @Test
    void jpeg2000InGrayWithoutAColourSpaceKeepsItsShades() throws IOException {
        var gray = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < SIDE * SIDE; i++) {
            gray.getRaster().setSample(i % SIDE, i / SIDE, 0, 100);
        }
        try (var reading = new Reading(scan("/Filter/JPXDecode", jpeg2000(gray)))) {
            assertThat(Reading.shade(reading.pixels(1, 60), 0.5, 0.5)).isCloseTo(100, within(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ColorSpace/DeviceRGB/BitsPerComponent 8", "/SMaskInData 1"})
    void jpeg2000WithOpacityKeepsItsColours(String entries) throws IOException {
        var colours = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_4BYTE_ABGR);
        for (int i = 0; i < SIDE * SIDE; i++) {
            colours.setRGB(i % SIDE, i / SIDE, i % SIDE < SIDE / 2 ? 0xFF0A141E : 0x00285AC8);
        }
        try (var reading = new Reading(scan("/Filter/JPXDecode" + entries, jpeg2000(colours)))) {
            var pixels = reading.pixels(1, SIDE);
            assertThat(colour(pixels, 0.25)).isEqualTo(new Color(0x0A141E));
            assertThat(colour(pixels, 0.75)).isEqualTo(entries.contains("SMask") ? Color.WHITE : new Color(0x285AC8));
        }
    }

    private static Color colour(Pixels pixels, double across) {
        return new Color(pixels.argb()[pixels.height() / 2 * pixels.width() + (int) (across * pixels.width())]);
    }

    @Test
    void losslessPicturesAreAveragedWhenTheyAreMadeSmaller() throws IOException {
        var stripes = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            stripes.setRGB(i % SIDE, i / SIDE, i % 2 == 0 ? 0xFFFFFF : 0);
        }
        try (var pdf = new SamplePdf()) {
            var picture = LosslessFactory.createFromImage(pdf.document(), stripes);
            pdf.page(content -> content.drawImage(picture, 0, 0, 595, 842));
            try (var reading = new Reading(pdf.save(folder.resolve("stripes.pdf")))) {
                for (int width : new int[] {SIDE / 2, SIDE / 3, SIDE / 4}) {
                    assertThat(Reading.shade(reading.pixels(1, width), 0.5, 0.5))
                            .as("at %s pixels", width)
                            .isBetween(80, 175);
                }
            }
        }
    }

    private void assertCornerDrawn(Path file) {
        try (var reading = new Reading(file)) {
            for (int width : new int[] {60, 120, 500}) {
                var pixels = reading.pixels(1, width);
                assertThat(Reading.shade(pixels, 0.1, 0.1)).isLessThan(20);
                assertThat(Reading.shade(pixels, 0.9, 0.1)).isGreaterThan(235);
                assertThat(Reading.shade(pixels, 0.9, 0.9)).isGreaterThan(235);
            }
        }
    }

    private Path scan(String entries, byte[] data) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 100 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>")
                        .stream("", "q 100 0 0 100 0 0 cm /P Do Q")
                        .stream("/Type/XObject/Subtype/Image/Width " + SIDE + "/Height " + SIDE + entries, data)
                        .save(folder.resolve("scan.pdf"));
    }

    private static BufferedImage corner(int type) {
        var image = new BufferedImage(SIDE, SIDE, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, SIDE / 3, SIDE / 3);
        graphics.dispose();
        return image;
    }

    private static byte[] jpeg2000(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpeg 2000", bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Wraps a picture coded as a fax page into the segments of JBIG2. */
    private static final class Jbig2 {
        static byte[] page(int width, int height, byte[] fax) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            segment(out, 0, 48, 19);
            out.writeInt(width);
            out.writeInt(height);
            out.writeLong(0);
            out.writeByte(0);
            out.writeShort(0);
            segment(out, 1, 38, 18 + fax.length);
            out.writeInt(width);
            out.writeInt(height);
            out.writeLong(0);
            out.writeByte(0);
            out.writeByte(1);
            out.write(fax);
            return bytes.toByteArray();
        }

        private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
            out.writeInt(number);
            out.writeByte(type);
            out.writeByte(0);
            out.writeByte(1);
            out.writeInt(length);
        }
    }
}
