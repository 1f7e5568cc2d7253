package org.anjuan.casefile.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reduced picture has the colours of what it was, in the same places. */
class ScalingTest {
    @Property(tries = 200)
    void aPictureOfOneColourKeepsItAtEverySize(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height,
            @ForAll @IntRange(min = 1, max = 90) int toWidth,
            @ForAll @IntRange(min = 1, max = 90) int toHeight,
            @ForAll @IntRange(max = 0xFFFFFF) int colour) {
        var scaled = Scaling.fit(
                plain(width, height, BufferedImage.TYPE_3BYTE_BGR, colour), new PixelSize(toWidth, toHeight));
        for (int x = 0; x < toWidth; x++) {
            for (int y = 0; y < toHeight; y++) {
                assertThat(scaled.getRGB(x, y) & 0xFFFFFF).isEqualTo(colour);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void everyKindOfPictureIsAveragedAlike(int type) {
        var picture = plain(90, 60, type, 0xFFFFFF);
        for (int i = 0; i < 90 * 30; i++) {
            picture.setRGB(i % 90, i / 90, 0);
        }
        var reduced = Scaling.reduce(picture, new PixelSize(40, 24));
        assertThat(reduced.getRGB(20, 5) & 0xFF).isZero();
        assertThat(reduced.getRGB(20, 18) & 0xFF).isEqualTo(255);
        assertThat(reduced.getWidth()).isEqualTo(40);
        assertThat(reduced.getHeight()).isEqualTo(24);
    }

    @Test
    void averagingKeepsTheAmountOfInk() {
        var picture = plain(101, 67, BufferedImage.TYPE_3BYTE_BGR, 0xFFFFFF);
        for (int i = 0; i < 101 * 67; i += 3) {
            picture.setRGB(i % 101, i / 101, 0);
        }
        var reduced = Scaling.reduce(picture, new PixelSize(37, 23));
        assertThat(mean(reduced)).isCloseTo(mean(picture), within(2.0));
    }

    @Test
    void redStaysRed() {
        var reduced = Scaling.reduce(plain(50, 50, BufferedImage.TYPE_3BYTE_BGR, 0xD01020), new PixelSize(20, 20));
        assertThat(reduced.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xD01020);
    }

    private static double mean(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += picture.getRGB(x, y) & 0xFF;
            }
        }
        return (double) sum / picture.getWidth() / picture.getHeight();
    }

    private static BufferedImage plain(int width, int height, int type, int colour) {
        var picture = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, colour);
            }
        }
        return picture;
    }
}
