package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTrialTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void nothingTickedIsLostWhenTheProgramIsKilled() throws Exception {
        var trial = CrashTrial.prepare(folder, new SplittableRandom(20261121));
        for (int kill = 0; kill < KILLS; kill++) {
            var found = trial.killOnce();
            assertThat(found.ticked()).isPositive();
            assertThat(found.lost()).isZero();
            assertThat(found.complaints()).isZero();
        }
    }
}
