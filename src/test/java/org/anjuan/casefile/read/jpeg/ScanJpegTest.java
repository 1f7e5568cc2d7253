package org.anjuan.casefile.read.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans are decoded as the platform decodes them, only smaller; what is broken ends in an exception of its own. */
class ScanJpegTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "1,2", "2,2"})
    void everyUsualSamplingIsDecodedAsThePlatformDoes(int across, int down) throws IOException {
        var jpeg = WrittenJpeg.of(BufferedImage.TYPE_INT_RGB, 203, 149)
                .sampled(across, down)
                .bytes();
        for (int eighths = 1; eighths <= 8; eighths++) {
            assertThat(distance(jpeg, eighths))
                    .as("%s eighths of %s x %s", eighths, across, down)
                    .isLessThan(3);
        }
    }

    @Test
    void grayIsDecodedAsThePlatformDoes() throws IOException {
        var jpeg = WrittenJpeg.of(BufferedImage.TYPE_BYTE_GRAY, 131, 77)
                .sampled(1, 1)
                .bytes();
        for (int eighths = 1; eighths <= 8; eighths++) {
            assertThat(distance(jpeg, eighths)).as("%s eighths", eighths).isLessThan(3);
        }
    }

    @Test
    void atItsOwnSizeHardlyASampleDiffers() throws IOException {
        var gray = WrittenJpeg.of(BufferedImage.TYPE_BYTE_GRAY, 96, 96)
                .sampled(1, 1)
                .bytes();
        assertThat(distance(gray, 8)).isLessThan(0.05);
    }

    @Test
    void codingThatStartsAnewIsFollowed() throws IOException {
        var written = WrittenJpeg.of(BufferedImage.TYPE_INT_RGB, 200, 150);
        var jpeg = written.restarting(3).bytes();
        assertThat(jpeg).hasSizeGreaterThan(written.bytes().length);
        assertThat(pixels(jpeg, 4)).isEqualTo(pixels(written.bytes(), 4));
    }

    @Test
    void picturesInSeveralPassesAreLeftToOthers() throws IOException {
        var jpeg = WrittenJpeg.of(BufferedImage.TYPE_INT_RGB, 64, 64).inPasses().bytes();
        assertThat(ScanJpeg.of(jpeg)).isEmpty();
    }

    @Test
    void aScanCutShortSaysSo() throws IOException {
        var jpeg = WrittenJpeg.of(BufferedImage.TYPE_INT_RGB, 300, 300).bytes();
        var half = Arrays.copyOf(jpeg, jpeg.length * 2 / 3);
        assertThatThrownBy(() -> pixels(half, 8)).isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void brokenBytesEndInPixelsOrAnException(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int eighths) {
        var jpeg =
                WrittenJpeg.of(BufferedImage.TYPE_INT_RGB, 70, 50).restarting(2).bytes();
        var chance = new Random(seed);
        for (int i = 0; i < 12; i++) {
            jpeg[2 + chance.nextInt(jpeg.length - 2)] = (byte) chance.nextInt(256);
        }
        var failure = catchThrowable(() -> {
            if (small(jpeg)) {
                pixels(jpeg, eighths);
            }
        });
        if (failure != null) {
            assertThat(failure).isInstanceOf(IOException.class);
        }
    }

    private static boolean small(byte[] jpeg) throws IOException {
        return ScanJpeg.of(jpeg)
                .filter(scan -> (long) scan.width() * scan.height() < 1 << 20)
                .isPresent();
    }

    private static int[] pixels(byte[] jpeg, int eighths) throws IOException {
        var scan = ScanJpeg.of(jpeg).orElseThrow();
        return scan.pixels(eighths, ScanJpeg.side(scan.width(), eighths), ScanJpeg.side(scan.height(), eighths));
    }

    /** Mean distance of a channel from what averaging the platform's picture gives. */
    private static double distance(byte[] jpeg, int eighths) throws IOException {
        var scan = ScanJpeg.of(jpeg).orElseThrow();
        int width = ScanJpeg.side(scan.width(), eighths);
        int height = ScanJpeg.side(scan.height(), eighths);
        int[] own = scan.pixels(eighths, width, height);
        assertThat(own).hasSize(width * height);
        var whole = WrittenJpeg.platform(jpeg);
        double sum = 0;
        for (int y = 0; y < height - 1; y++) {
            for (int x = 0; x < width - 1; x++) {
                sum += distance(whole, eighths, x, y, own[y * width + x]);
            }
        }
        return sum / (width - 1) / (height - 1) / 3;
    }

    private static double distance(BufferedImage whole, int eighths, int x, int y, int pixel) {
        assertThat(pixel >>> 24).isEqualTo(255);
        double scale = 8.0 / eighths;
        double distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int band = whole.getRaster().getNumBands() == 1 ? 0 : 2 - shift / 8;
            double sum = 0;
            double weights = 0;
            for (int row = (int) (y * scale); row < (y + 1) * scale; row++) {
                double high = Math.min(row + 1, (y + 1) * scale) - Math.max(row, y * scale);
                for (int column = (int) (x * scale); column < (x + 1) * scale; column++) {
                    double weight = high * (Math.min(column + 1, (x + 1) * scale) - Math.max(column, x * scale));
                    sum += weight * whole.getRaster().getSample(column, row, band);
                    weights += weight;
                }
            }
            distance += Math.abs(sum / weights - (pixel >> shift & 0xFF));
        }
        return distance;
    }
}
