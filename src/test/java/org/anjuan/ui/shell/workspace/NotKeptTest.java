package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.SmallDisk;
import org.anjuan.desk.Words;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The red bar in the window when an act is not on disk: what happened, what is kept, what to do. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class NotKeptTest {
    private static final Words WORDS = Words.shipped();
    private static final String FIRST = "V01";
    private static final String SECOND = "V02";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final SmallDisk disk = new SmallDisk();
    private SampleCase sample;
    private Stage stage;
    private Sitting sitting;
    private WorkspaceWindow window;

    @Start
    void open(Stage first) throws IOException {
        stage = first;
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Record").save(folder.resolve("case.pdf"));
            sample = SampleCase.of(folder.resolve("data"), Platform::runLater, file);
        }
    }

    @AfterEach
    void close() {
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> {});
            return true;
        });
        sample.desk().close();
        disk.close();
    }

    @Test
    void onAFullDiskTheBarSaysWhatIsKeptNothingNewIsTakenAndItGoesOnByItselfOnceThereIsRoom() {
        show(disk.instead(sample.open(), Platform::runLater));
        int before = disk.acts();
        disk.full(true);
        robot.type(KeyCode.SPACE);
        until(() -> bar());
        assertThat(barText()).isEqualTo(WORDS.say("store.notkept.DISK_FULL"));
        assertThat(robot.lookup(WORDS.say("kept.no")).tryQuery()).isPresent();

        robot.type(KeyCode.SPACE);
        assertThat(verdict(FIRST)).isEqualTo(Verdict.CLEAR);
        assertThat(verdict(SECOND)).isEqualTo(Verdict.OPEN);
        until(() -> window.said().equals(WORDS.say("refused.NOT_ON_DISK")));

        disk.full(false);
        until(() -> !bar() && disk.acts() > before);
        robot.type(KeyCode.SPACE);
        until(() -> verdict(SECOND) == Verdict.CLEAR && !sitting.unwritten());
    }

    @Test
    void whatCannotBeKeptCanBeTakenBack() {
        show(disk.instead(sample.open(), Platform::runLater));
        int before = disk.acts();
        disk.full(true);
        robot.type(KeyCode.SPACE);
        until(() -> bar());

        robot.clickOn("#not-kept-abandon");

        until(() -> !bar() && verdict(FIRST) == Verdict.OPEN);
        assertThat(disk.acts()).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whenTheFolderIsPulledOutTheBarSaysSoAndPluggingItInGoesOn() throws IOException {
        show(sample.open());
        var workspace = sample.desk().folders().workspace();
        var away = folder.resolve("away");
        Files.move(workspace, away);
        robot.type(KeyCode.SPACE);
        until(() -> bar());
        assertThat(barText()).isEqualTo(WORDS.say("store.notkept.FOLDER_GONE"));

        Files.move(away, workspace);
        robot.interact(() -> robot.lookup("#not-kept-retry").<Button>query().fire());

        until(() -> !bar() && !sitting.unwritten());
        assertThat(sample.desk().examine().run()).isEmpty();
    }

    private void show(Sitting over) {
        sitting = over;
        WorkspaceWindow.onFx(() -> {
            window = new WorkspaceWindow(stage, sample.desk(), over, WorkspaceWindow.look(), 1100, 700);
            return true;
        });
        window.settle();
    }

    private boolean bar() {
        return robot.lookup("#not-kept").query().isVisible();
    }

    private String barText() {
        return robot.lookup("#not-kept-why").<Labeled>query().getText();
    }

    private Verdict verdict(String item) {
        return WorkspaceWindow.onFx(() -> sitting.review().score(item).verdict());
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WorkspaceWindow.onFx(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came true", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
