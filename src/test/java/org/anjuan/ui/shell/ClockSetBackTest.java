package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RoundSummary;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.anjuan.ui.kit.MessageSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A PC whose clock stands before the last act: the person is told, and the order of acts holds. */
@ExtendWith(ApplicationExtension.class)
class ClockSetBackTest {
    private static final Instant THEN = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void theWindowSaysHowFarTheClockWentBackAndTheLaterRoundStaysTheLater() throws Exception {
        openRoundAt(THEN, "先");
        var back = THEN.minus(Duration.ofHours(25));
        openRoundAt(back, "后");
        try (var desk = deskAt(back.minus(Duration.ofMinutes(10)))) {
            var window = show(desk);
            until(() -> window.shell().host().sheets().top() instanceof MessageSheet);

            assertThat(robot.lookup(desk.words().say("clock.back", 0, 0, 10)).tryQuery())
                    .isPresent();
            assertThat(desk.rounds().all())
                    .extracting(RoundSummary::round)
                    .extracting(Round::title)
                    .containsExactly("后", "先");
            assertThat(desk.examine().run()).isEmpty();
            leave(window);
        }
    }

    @Test
    void nothingIsSaidOfAClockThatWentOn() throws Exception {
        openRoundAt(THEN, "先");
        try (var desk = deskAt(THEN.plus(Duration.ofDays(1)))) {
            var window = show(desk);
            until(() -> window.shell().trail().top().settled());
            assertThat(desk.examine().clock()).isEmpty();
            assertThat(window.shell().host().sheets().top()).isNull();
            leave(window);
        }
    }

    private void openRoundAt(Instant at, String title) {
        try (var desk = deskAt(at)) {
            var standard = desk.standards().all().getFirst().ref();
            assertThat(desk.rounds().open(title, "", standard)).isInstanceOf(Answer.Yes.class);
        }
    }

    private Desk deskAt(Instant at) {
        return SampleDesk.in(folder, Platform::runLater, Clock.fixed(at, ZoneOffset.UTC));
    }

    private static ShellWindow show(Desk desk) throws Exception {
        var stage = FxToolkit.registerStage(Stage::new);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new ShellWindow(stage, desk));
    }

    private void leave(ShellWindow window) {
        var left = new ArrayList<String>();
        robot.interact(() -> window.shell().leave(() -> left.add("left")));
        until(() -> !left.isEmpty());
    }
}
