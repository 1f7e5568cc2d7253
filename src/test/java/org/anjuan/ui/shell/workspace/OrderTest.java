package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Sitting;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The running order in a real window: moved by keys, by the strip's menu and by number, seen at once, taken back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class OrderTest {
    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private SampleCase sample;
    private Sitting sitting;
    private WorkspaceWindow window;

    @Start
    void open(Stage stage) throws IOException {
        var files = Files.createTempDirectory(folder, "files");
        sample = SampleCase.of(
                Files.createTempDirectory(folder, "data"),
                Platform::runLater,
                pdf(files.resolve("1.pdf"), "first", "second", "third"),
                pdf(files.resolve("2.pdf"), "fourth", "fifth"));
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 980, 700);
    }

    private static Path pdf(Path path, String... pages) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (var text : pages) {
                pdf.text(text);
            }
            return pdf.save(path);
        }
    }

    @AfterEach
    void close() {
        window.settle();
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        assertThat(gone).isTrue();
        sample.desk().close();
    }

    @Test
    void aPageIsMovedByKeysAndOneStaysAtIt() {
        press(KeyCode.END);
        together(KeyCode.CONTROL, KeyCode.PAGE_UP);
        together(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(order()).isEqualTo("1.1 1.2 2.2 1.3 2.1");
        assertThat(page()).isEqualTo("3");
        assertThat(window.said()).contains("第 3 页");
        together(KeyCode.CONTROL, KeyCode.Z);
        assertThat(order()).isEqualTo("1.1 1.2 1.3 2.2 2.1");
        assertThat(page()).isEqualTo("4");
        together(KeyCode.CONTROL, KeyCode.Y);
        assertThat(order()).isEqualTo("1.1 1.2 2.2 1.3 2.1");
    }

    @Test
    void aFilePassesItsNeighbourByKeys() {
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(order()).isEqualTo("2.1 2.2 1.1 1.2 1.3");
        assertThat(page()).isEqualTo("3");
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(window.said()).contains("没有移动");
    }

    @Test
    void theMenuOfTheStripMovesThePageItWasOpenedOn() {
        window.settle();
        var cell = WorkspaceWindow.onFx(() -> robot.lookup(".strip-cell").queryAll().stream()
                .map(javafx.scene.control.IndexedCell.class::cast)
                .filter(each -> each.getIndex() == 1)
                .findFirst()
                .orElseThrow());
        robot.clickOn(cell, MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".context-menu .aj-key").queryAllAs(Label.class))
                .as("each item of the menu prints its key")
                .extracting(Label::getText)
                .contains(
                        "Ctrl+PgUp", "Ctrl+PgDn", "Ctrl+Shift+PgUp", "Ctrl+Shift+PgDn", "Ctrl+Shift+G", "Ctrl+Shift+R");
        robot.clickOn("本页前移");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(order()).isEqualTo("1.2 1.1 1.3 2.1 2.2");
        assertThat(page()).isEqualTo("1");
    }

    @Test
    void aPageOrItsFileIsMovedToANumber() {
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        robot.write("4");
        press(KeyCode.ENTER);
        assertThat(order()).isEqualTo("1.2 1.3 2.1 1.1 2.2");
        together(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        robot.write("99");
        assertThat(WorkspaceWindow.onFx(
                        () -> robot.lookup("#move-page").queryButton().isDisabled()))
                .isTrue();
        press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        robot.write("1");
        robot.clickOn("#move-file");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(order()).isEqualTo("1.2 1.3 1.1 2.1 2.2");
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void together(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** File and page of every page in running order. */
    private String order() {
        return WorkspaceWindow.onFx(() -> {
            List<PageKey> pages = sitting.caseFile().pages();
            var names = new java.util.ArrayList<String>();
            for (var page : pages) {
                var file =
                        sitting.caseFile().source(page.source()).orElseThrow().name();
                names.add(file.charAt(0) + "." + page.number());
            }
            return String.join(" ", names);
        });
    }

    private String page() {
        return WorkspaceWindow.onFx(() ->
                robot.lookup("#page-number").queryAs(TextInputControl.class).getText());
    }
}
