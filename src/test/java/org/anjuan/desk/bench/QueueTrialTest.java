package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that wait to be recognised outlive the kills of the program; the thousand of the measurement are sixty here. */
class QueueTrialTest {
    private static final int PAGES = 60;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void noPageIsLostAndNoneIsReadTwiceWhenTheProgramIsKilled() throws Exception {
        var found = QueueTrial.prepare(folder, PAGES, new SplittableRandom(20261122))
                .run(KILLS);

        assertThat(found.lost()).isZero();
        assertThat(found.twice()).isZero();
        assertThat(found.read()).isBetween(PAGES - KILLS, PAGES);
    }
}
