package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.ui.shell.workspace.ReadingTimeModel.Run;
import org.anjuan.ui.shell.workspace.ReadingTimeModel.Stand;
import org.junit.jupiter.api.Test;

/** Reading is counted while the window is in use, kept in portions, and stands still otherwise. */
class ReadingTimeModelTest {
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final List<Duration> kept = new ArrayList<>();
    private boolean takes = true;
    private final ReadingTimeModel model = new ReadingTimeModel(Duration.ofMinutes(7), () -> now, more -> {
        if (takes) {
            kept.add(more);
        }
        return takes;
    });

    @Test
    void readingIsCountedOnTopOfWhatWasReadBefore() {
        read(90);

        assertThat(model.standProperty().get()).isEqualTo(new Stand(Duration.ofMinutes(8), Run.RUNNING));
        assertThat(kept).containsExactly(Duration.ofMinutes(1));
        model.flush();
        assertThat(kept).containsExactly(Duration.ofMinutes(1), Duration.ofSeconds(30));
        model.flush();
        assertThat(kept).hasSize(2);
    }

    @Test
    void itStandsStillTwoMinutesAfterTheLastTouchAndGoesOnWithTheNext() {
        model.touched();
        pass(600);

        assertThat(run()).isEqualTo(Run.WAITING);
        assertThat(total()).isEqualTo(ReadingTimeModel.IDLE);
        read(60);
        assertThat(run()).isEqualTo(Run.RUNNING);
        assertThat(total()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void itStandsStillWhileAnotherWindowIsInUse() {
        read(30);
        model.focused(false);
        assertThat(run()).isEqualTo(Run.WAITING);
        pass(90);
        model.focused(true);
        read(30);

        assertThat(run()).isEqualTo(Run.RUNNING);
        assertThat(total()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theReviewerStopsItAndLetsItGoOn() {
        read(30);
        model.pauseOrGoOn();
        assertThat(run()).isEqualTo(Run.PAUSED);
        read(300);
        model.pauseOrGoOn();
        read(30);

        assertThat(run()).isEqualTo(Run.RUNNING);
        assertThat(total()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nothingIsCountedOfAReviewThatWasHandedIn() {
        read(30);
        model.open(false);
        read(300);

        assertThat(run()).isEqualTo(Run.OVER);
        assertThat(total()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aPcThatSleptWasNotRead() {
        read(30);
        now = now.plus(Duration.ofHours(9));
        model.touched();
        model.tick();
        now = now.minus(Duration.ofHours(2));
        model.tick();

        assertThat(total()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void afterTheCaseWasLeftNothingIsKept() {
        read(20);
        model.end();
        assertThat(kept).containsExactly(Duration.ofSeconds(20));
        read(200);
        assertThat(kept).hasSize(1);
    }

    @Test
    void whatCouldNotBeKeptIsKeptLater() {
        takes = false;
        read(75);
        assertThat(kept).isEmpty();

        takes = true;
        read(5);
        assertThat(kept).containsExactly(Duration.ofSeconds(80).minusSeconds(4));
        assertThat(total()).isEqualTo(Duration.ofSeconds(80));
    }

    /** Reads with a hand on the mouse. */
    private void read(int seconds) {
        for (int second = 0; second < seconds; second++) {
            model.touched();
            pass(1);
        }
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            now = now.plusSeconds(1);
            model.tick();
        }
    }

    private Run run() {
        return model.standProperty().get().run();
    }

    private Duration total() {
        model.flush();
        return kept.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
