package org.anjuan.casefile.read.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.picture.PageDrawing;
import org.anjuan.samples.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFilesTest {
    private static final int BLACK = 0;
    private static final int GRAY = 128;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, TL, TR",
        "2, 80, 40, TR, TL",
        "3, 80, 40, BR, BL",
        "4, 80, 40, BL, BR",
        "5, 40, 80, TL, BL",
        "6, 40, 80, TR, BR",
        "7, 40, 80, BR, TR",
        "8, 40, 80, BL, TL"
    })
    void aPhotographStandsUprightAsItsCameraNoted(int orientation, int width, int height, String black, String gray)
            throws IOException {
        var file = open(PictureFiles.jpegTurned(80, 40, orientation));
        var pixels = pixels(file, 1, width);
        assertThat(pixels.width()).isEqualTo(width);
        assertThat(pixels.height()).isEqualTo(height);
        assertThat(corner(pixels, black)).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, gray)).isCloseTo(GRAY, within(12));
    }

    @Test
    void aPhotographThatIsOnlyTurnedIsHandedOutAsItIs() throws IOException {
        var bytes = PictureFiles.jpegTurned(80, 40, 6);
        var stored = open(bytes).stored(1);
        assertThat(stored).isPresent();
        assertThat(stored.get().quarters()).isEqualTo(1);
        assertThat(stored.get().bytes()).isEqualTo(bytes);
        assertThat(open(PictureFiles.jpegTurned(80, 40, 2)).stored(1)).isEmpty();
    }

    @Test
    void aScanHasTheSizeOfItsPaperAndAPhotographThatOfAnA4Page() throws IOException {
        assertThat(open(PictureFiles.jpegOf(1654, 2339, 200)).sizes())
                .containsExactly(new PageSize(1654 * 72 / 200.0, 2339 * 72 / 200.0));
        for (var bytes : List.of(PictureFiles.jpegOf(4000, 3000, 72), PictureFiles.jpeg(4000, 3000))) {
            var page = open(bytes).sizes().getFirst();
            assertThat(page.width()).isCloseTo(793.7, within(0.1));
            assertThat(page.height()).isCloseTo(595.28, within(0.1));
        }
        assertThat(open(PictureFiles.jpeg(96, 48)).sizes()).containsExactly(new PageSize(72, 36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "CCITT RLE", "LZW", "PackBits", "Deflate", "JPEG"})
    void everyPageOfATiffIsAPage(String packed) throws IOException {
        int type = packed.startsWith("CCITT") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var pages = List.of(
                PictureFiles.marked(80, 40, type),
                PictureFiles.marked(40, 80, type),
                PictureFiles.marked(120, 40, type));
        var file = open(PictureFiles.tiff(packed, pages));
        assertThat(file.sizes()).hasSize(3);
        for (int number = 1; number <= 3; number++) {
            var pixels = pixels(file, number, pages.get(number - 1).getWidth());
            assertThat(pixels.height()).isEqualTo(pages.get(number - 1).getHeight());
            assertThat(corner(pixels, "TL")).as("%s page %s", packed, number).isCloseTo(BLACK, within(12));
            assertThat(corner(pixels, "BL")).isCloseTo(255, within(12));
            assertThat(file.remarks(number)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "gif", "jpeg"})
    void picturesOfEveryFormatLookAsTheyWereDrawn(String format) throws IOException {
        var pixels =
                pixels(open(PictureFiles.file(PictureFiles.marked(80, 40, BufferedImage.TYPE_INT_RGB), format)), 1, 80);
        assertThat(corner(pixels, "TL")).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, "TR")).isCloseTo(GRAY, within(12));
        assertThat(corner(pixels, "BR")).isCloseTo(255, within(12));
    }

    @Test
    void whatIsLeftBetweenTheMarkersOfAPhotographIsPassedOver() throws IOException {
        var file = open(PictureFiles.jpegWithLeftovers(80, 40));
        var pixels = pixels(file, 1, 80);
        assertThat(pixels.height()).isEqualTo(40);
        assertThat(corner(pixels, "TL")).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, "BR")).isCloseTo(255, within(12));
        assertThat(file.remarks(1)).isEmpty();
    }

    @Test
    void aBitmapOfAnOldSystemIsShown() throws IOException {
        var file = open(PictureFiles.bmpOfOs2(80, 40));
        var pixels = pixels(file, 1, 80);
        assertThat(corner(pixels, "TL")).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, "TR")).isCloseTo(GRAY, within(12));
        assertThat(corner(pixels, "BL")).isCloseTo(255, within(12));
        assertThat(file.remarks(1)).isEmpty();
    }

    /** Length of the file at 2, place of the pixels at 10. */
    @ParameterizedTest
    @CsvSource({"2, 0", "10, 0", "10, 1000000000"})
    void aBitmapWhoseHeadCannotBeRightIsShown(int at, int claimed) throws IOException {
        var bytes = PictureFiles.file(PictureFiles.marked(80, 40, BufferedImage.TYPE_INT_RGB), "bmp");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, claimed);
        var pixels = pixels(open(bytes), 1, 80);
        assertThat(corner(pixels, "TL")).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, "TR")).isCloseTo(GRAY, within(12));
        assertThat(corner(pixels, "BL")).isCloseTo(255, within(12));
    }

    @Test
    void aPackedBitmapThatEndsEarlyIsShownAndSaysSo() throws IOException {
        var whole = PictureFiles.packedBitmap(80, 40);
        assertThat(open(whole).remarks(1)).isEmpty();
        assertThat(corner(pixels(open(whole), 1, 80), "BL")).isEqualTo(BLACK);
        var file = open(PictureFiles.cut(whole, 0.9));
        assertThat(corner(pixels(file, 1, 80), "BL")).isEqualTo(BLACK);
        assertThat(file.remarks(1)).containsExactly(PageRemark.PICTURE_CUT_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 10})
    void aPictureThatIsSmallerThanItsPageLiesAtItsPlace(int width) throws IOException {
        var black = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pixels = pixels(open(PictureFiles.gifOnLargerPage(black, 80, 40, 40, 20)), 1, width);
        assertThat(pixels.height()).isEqualTo(width / 2);
        assertThat(corner(pixels, "BR")).isEqualTo(BLACK);
        assertThat(List.of(corner(pixels, "TL"), corner(pixels, "TR"), corner(pixels, "BL")))
                .containsOnly(255);
    }

    @Test
    void aWebpPictureIsShown() throws IOException {
        var red = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        var file = open(red);
        assertThat(file.sizes()).hasSize(1);
        assertThat(pixels(file, 1, 1).argb()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void samplesOfSixteenBitsKeepTheirShade(boolean gray) throws IOException {
        var pixels = pixels(open(PictureFiles.pngOfSixteenBits(20, 20, gray)), 1, 20);
        assertThat(corner(pixels, "TL")).isCloseTo(GRAY, within(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureOfFourInksIsShownAsInksOnPaper(boolean adobe) throws IOException {
        var file = open(PictureFiles.jpegOfInks(80, 40, adobe));
        assertThat(file.stored(1)).isEmpty();
        var pixels = pixels(file, 1, 80);
        assertThat(corner(pixels, "TL")).isCloseTo(BLACK, within(12));
        assertThat(corner(pixels, "BR")).isCloseTo(255, within(12));
    }

    @Test
    void transparentPartsShowThePaper() throws IOException {
        var glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(0, 0, 0xFF000000);
        var pixels = pixels(open(PictureFiles.file(glass, "png")), 1, 20);
        assertThat(pixels.argb()[0]).isEqualTo(0xFF000000);
        assertThat(corner(pixels, "BR")).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif"})
    void aPictureThatEndsEarlyIsShownAndSaysSo(String format) throws IOException {
        var whole = PictureFiles.file(PictureFiles.noise(200, 200), format);
        var file = open(PictureFiles.cut(whole, 0.6));
        assertThat(file.remarks(1)).containsExactly(PageRemark.PICTURE_CUT_SHORT);
        assertThat(file.stored(1)).isEmpty();
        var painted = file.paint(1, 200, Deadline.in(Duration.ofMinutes(1)));
        assertThat(painted.picture()).isInstanceOf(Pixels.class);
        assertThat(painted.remarks()).containsExactly(PageRemark.PICTURE_CUT_SHORT);
    }

    @Test
    void aCameraMayAddWhatItLikesBehindItsPicture() throws IOException {
        var file = open(PictureFiles.concat(PictureFiles.jpeg(80, 40), new byte[10_000]));
        assertThat(file.remarks(1)).isEmpty();
        assertThat(file.stored(1)).isPresent();
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() {
        assertThatThrownBy(() -> open(PictureFiles.pngClaiming(60_000, 60_000)))
                .isInstanceOfSatisfying(
                        Overrun.class,
                        refused -> assertThat(refused.problem().reason()).isEqualTo(Reason.PICTURE_TOO_LARGE));
    }

    @Test
    void directoriesThatLeadInACircleAreEachReadOnce() throws IOException {
        var tiff = PictureFiles.tiff("LZW", List.of(PictureFiles.marked(80, 40, BufferedImage.TYPE_INT_RGB)));
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        int entries = bytes.getShort(directory);
        bytes.putInt(directory + 2 + entries * 12, directory);
        assertThat(open(tiff).sizes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void noDamageHarmsMoreThanItsPicture(String format) throws IOException {
        var whole = PictureFiles.file(PictureFiles.noise(60, 60), format);
        for (int i = 0; i < whole.length; i += Math.max(1, whole.length / 60)) {
            var broken = Arrays.copyOf(whole, whole.length);
            broken[i] ^= (byte) 0xA5;
            try {
                var picture = open(broken)
                        .paint(1, 60, Deadline.in(Duration.ofMinutes(1)))
                        .picture();
                assertThat(picture).isInstanceOfAny(Pixels.class, Picture.Unreadable.class);
            } catch (IOException | Overrun refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    private PictureFile open(byte[] bytes) throws IOException {
        var path = Files.write(folder.resolve("picture"), bytes);
        return PictureFile.open(path, Bounds.USUAL, Deadline.in(Duration.ofMinutes(1)));
    }

    private static Pixels pixels(PictureFile file, int number, int width) throws IOException {
        var drawn = file.draw(number, width, Deadline.in(Duration.ofMinutes(1)));
        var picture = switch (drawn) {
            case PageDrawing.Decodable(var jpeg) -> jpeg.pixels();
            case PageDrawing.Painted(var painted, var _, var _) -> painted;
        };
        assertThat(picture).isInstanceOf(Pixels.class);
        return (Pixels) picture;
    }

    /** Red part of the middle of a mark: T or B, then L or R. */
    private static int corner(Pixels pixels, String where) {
        int x = where.charAt(1) == 'L' ? pixels.width() / 10 : pixels.width() - 1 - pixels.width() / 10;
        int y = where.charAt(0) == 'T' ? pixels.height() / 10 : pixels.height() - 1 - pixels.height() / 10;
        return pixels.argb()[y * pixels.width() + x] >> 16 & 0xFF;
    }
}
