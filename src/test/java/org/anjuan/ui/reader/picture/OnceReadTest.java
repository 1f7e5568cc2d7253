package org.anjuan.ui.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class OnceReadTest {
    @Test
    void allBytesComeInTheirOrder() throws IOException {
        try (var stream = new OnceRead(new byte[] {1, 2, 3})) {
            assertThat(stream.read()).isEqualTo(1);
            assertThat(stream.readAllBytes()).containsExactly(2, 3);
        }
    }

    @Test
    void aClosedStreamHoldsNoBytesWhoeverKeepsIt() throws IOException {
        var kept = new OnceRead(new byte[1 << 20]);
        var buffer = new WeakReference<>(kept.in());
        kept.close();
        assertThat(kept.read()).isEqualTo(-1);
        while (buffer.get() != null) {
            System.gc();
        }
    }
}
