package org.anjuan.casefile.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurningTest {
    @Test
    void quarterTurnsGoClockwise() {
        var picture = Argb.image(new int[] {1, 2, 3, 4, 5, 6}, 3, 2);
        assertThat(Argb.data(Turning.turned(picture, 0))).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Argb.data(Turning.turned(picture, 1))).containsExactly(4, 1, 5, 2, 6, 3);
        assertThat(Argb.data(Turning.turned(picture, 2))).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(Argb.data(Turning.turned(picture, 3))).containsExactly(3, 6, 2, 5, 1, 4);
        assertThat(Turning.turned(picture, 1).getWidth()).isEqualTo(2);
    }
}
