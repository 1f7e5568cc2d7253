package org.anjuan.casefile.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.casefile.Picture.Pixels;
import org.junit.jupiter.api.Test;

/** Small pages whose every pixel can be followed. */
class InkTest {
    private static final Ink SIX = new Ink(3, 2, new byte[] {1, 2, 3, 4, 5, 6});

    @Test
    void redBecomesWhiteAndBlueBecomesBlack() {
        var ink = Ink.of(new Pixels(2, 1, new int[] {0xFFFF_2020, 0xFF20_20FF}));

        assertThat(ink.at(0, 0)).isEqualTo(255);
        assertThat(ink.at(1, 0)).isEqualTo(32);
    }

    @Test
    void aQuarterTurnIsClockwise() {
        var turned = SIX.turned(1);

        assertThat(turned.width()).isEqualTo(2);
        assertThat(turned.light()).containsExactly(4, 1, 5, 2, 6, 3);
    }

    @Test
    void fourQuartersAreNone() {
        var round = SIX.turned(3).turned(1);

        assertThat(round.light()).containsExactly(SIX.light());
        assertThat(SIX.turned(2).light()).containsExactly(6, 5, 4, 3, 2, 1);
    }

    @Test
    void shrinkingTakesTheMeanOfWhatIsCovered() {
        assertThat(new Ink(4, 2, new byte[] {0, 10, 20, 30, 40, 50, 60, 70}).scaled(2, 1))
                .containsExactly(25, 45);
    }

    @Test
    void growingRepeatsPixels() {
        assertThat(new Ink(1, 1, new byte[] {9}).scaled(2, 2)).containsExactly(9, 9, 9, 9);
    }

    @Test
    void betweenPixelsTheLightIsWeighted() {
        assertThat(SIX.between(0.5, 0)).isEqualTo(1.5f);
        assertThat(SIX.between(-5, 9)).isEqualTo(4f);
    }
}
