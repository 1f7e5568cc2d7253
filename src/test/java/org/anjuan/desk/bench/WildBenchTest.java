package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few seconds of what the bench does for minutes. */
class WildBenchTest {
    private static final Duration A_LITTLE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void whateverWasPressedIsReadBackAsItWas() throws Exception {
        var found = WildBench.play(folder, 20_261_122, A_LITTLE);

        assertThat(found.inputs()).isPositive();
        assertThat(found.kept()).isPositive();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.complaints()).isEmpty();
        assertThat(found.faults()).isZero();
    }
}
