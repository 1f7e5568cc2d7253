package org.anjuan.casefile.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in black and white become gray by the share of white among the pixels that fall together. */
class BitCountingTest {
    private static final int WIDTH = 61;
    private static final int HEIGHT = 43;
    private static final int STRIDE = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void everyGrayIsTheShareOfWhite(int together) {
        var bits = new byte[STRIDE * HEIGHT];
        new Random(7).nextBytes(bits);
        var counting = new BitCounting(bits, new PixelSize(WIDTH, HEIGHT), true, together);
        var size = counting.smaller();
        assertThat(size).isEqualTo(new PixelSize(WIDTH / together, HEIGHT / together));
        int[] pixels = counting.pixels();
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                int expected = Math.round(255f * white(bits, x, y, together) / (together * together));
                assertThat(pixels[y * size.width() + x] & 0xFF).isCloseTo(expected, within(1));
                assertThat(pixels[y * size.width() + x] >>> 24).isEqualTo(255);
            }
        }
    }

    private static int white(byte[] bits, int column, int row, int together) {
        int white = 0;
        for (int y = row * together; y < (row + 1) * together; y++) {
            for (int x = column * together; x < (column + 1) * together; x++) {
                white += bits[y * STRIDE + x / 8] >> (7 - x % 8) & 1;
            }
        }
        return white;
    }

    @Test
    void whatIsMissingAtTheEndIsWhite() {
        var pixels = new BitCounting(new byte[0], new PixelSize(8, 8), false, 1).pixels();
        assertThat(pixels).containsOnly(0xFFFFFFFF);
    }

    @Test
    void aPictureThatSaysBlackForOneIsTurnedRound() {
        var pixels = new BitCounting(new byte[] {(byte) 0xF0}, new PixelSize(8, 1), false, 1).pixels();
        assertThat(pixels[0]).isEqualTo(0xFF000000);
        assertThat(pixels[7]).isEqualTo(0xFFFFFFFF);
    }
}
