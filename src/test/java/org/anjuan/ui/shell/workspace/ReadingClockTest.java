package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The reviewer sees how long the case was read, and can stop the clock by key and by mouse. */
class ReadingClockTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void theTimeReadBeforeGoesOnAndTheClockStopsAndStarts() {
        until(() -> clock().getText().equals("0 分"));
        WorkspaceWindow.onFx(() ->
                assertThat(sitting.act(new Change.Timed(Duration.ofMinutes(7)))).isInstanceOf(Applied.Done.class));
        comeAgain();
        until(() -> clock().getText().equals("7 分"));

        chord(KeyCode.CONTROL, KeyCode.P);
        until(() -> clock().getText().equals("7 分 已暂停"));
        robot.clickOn(clock());
        until(() -> clock().getText().equals("7 分"));
        assertThat(clock().getAccessibleText()).contains("阅卷 7 分", "不计入评分", "Ctrl+P");
    }

    private Button clock() {
        return node("#reading-clock", Button.class);
    }
}
