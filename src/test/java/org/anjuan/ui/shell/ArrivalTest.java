package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.anjuan.desk.Folders;
import org.anjuan.desk.OpenWorkspace;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Words;
import org.anjuan.samples.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame: into the workspace, or to the sentence that says why not and what to do. */
@ExtendWith(ApplicationExtension.class)
class ArrivalTest {
    private static final Words WORDS = Words.shipped();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private volatile boolean ended;

    @BeforeEach
    void stage() throws Exception {
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void leave() {
        robot.interact(
                () -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> ended);
    }

    @Test
    void aSecondWindowSaysThatTheWorkspaceIsInUseAndEntersOnceItIsNot() {
        var other = SampleDesk.in(folder);
        arrive();
        assertThat(says("workspace.refused.LOCKED")).isTrue();

        robot.clickOn(WORDS.say("shell.again"));
        until(() -> says("workspace.refused.LOCKED"));
        other.close();
        robot.clickOn(WORDS.say("shell.again"));

        until(() -> robot.lookup("#new-round").tryQuery().isPresent());
    }

    @Test
    void aDamagedWorkspaceIsRestoredFromItsBackup() throws IOException {
        SampleDesk.in(folder).close();
        var workspace = Folders.below(folder).workspace();
        assertThat(workspace.resolve("backups")).isNotEmptyDirectory();
        Files.write(workspace.resolve("anjuan.db"), new byte[8192]);
        arrive();
        assertThat(robot.lookup(WORDS.say("shell.closed.title")).tryQuery()).isPresent();

        robot.clickOn(WORDS.say("shell.restore"));
        robot.clickOn("#restore-go");

        until(() -> robot.lookup("#new-round").tryQuery().isPresent());
        var said = robot.lookup((Labeled label) -> label.getText() != null
                && label.getText().startsWith(WORDS.say("restore.done", "").substring(0, 4)));
        assertThat(said.tryQuery()).isPresent();
    }

    private void arrive() {
        var opening = new OpenWorkspace(WORDS, Clock.systemUTC(), "test");
        var folders = Folders.below(folder);
        var start = new AnjuanApp.Start(
                WORDS,
                "test",
                delivery -> opening.open(folders, delivery),
                new RestoreBackup(folders.workspace(), Clock.systemUTC(), WORDS));
        var faults = new Faults(InstantSource.system(), trouble -> {
            throw new AssertionError(trouble.details());
        });
        var arrival = new Arrival(start, stage, new NoOutside(), faults, InstantSource.system(), () -> ended = true);
        var arriving = new CompletableFuture<CompletableFuture<Void>>();
        robot.interact(() -> {
            arriving.complete(arrival.arrive(""));
            stage.show();
        });
        arriving.join().join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String key) {
        return robot.lookup(WORDS.say(key)).tryQuery().isPresent();
    }
}
