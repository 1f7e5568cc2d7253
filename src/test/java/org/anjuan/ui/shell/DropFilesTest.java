package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.ui.kit.Dropped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Files and folders that are dropped on the window become cases, where the screen takes them. */
@ExtendWith(ApplicationExtension.class)
class DropFilesTest {
    private static final long PATIENCE = 60_000;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private ShellWindow window;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = SampleDesk.in(folder.resolve("data"), Platform::runLater);
        var stage = FxToolkit.registerStage(Stage::new);
        window = onFx(() -> new ShellWindow(stage, desk));
        until(() -> shell().trail().top().settled());
    }

    @AfterEach
    void leave() {
        var left = new ArrayList<String>();
        robot.interact(() -> shell().leave(() -> left.add("left")));
        until(() -> !left.isEmpty());
        desk.close();
    }

    @Test
    void aFolderAndAFileDroppedOnTheRoundAreProposedAndTakenInToTheEnd() throws IOException {
        openRound();
        var files = Files.createDirectories(folder.resolve("城管罚1号"));
        pdf(files.resolve("1.pdf"));
        var single = folder.resolve("城管罚2号.pdf");
        pdf(single);
        var dropped = dragged(List.of(files, single));

        assertThat(onFx(dropped::hover)).isTrue();
        assertThat(robot.lookup(".aj-drop-target").queryAll()).hasSize(1);
        assertThat(onFx(dropped::drop)).isTrue();
        assertThat(robot.lookup(".aj-drop-target").queryAll()).isEmpty();

        until(() -> robot.lookup("#import-unit").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(desk.words().say("imported.title")).tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> !cases().isEmpty());
        assertThat(cases()).extracting(row -> row.entry().title()).containsExactly("城管罚1号", "城管罚2号");
        assertThat(cases()).allSatisfy(row -> assertThat(row.refusals()).isZero());
    }

    @Test
    void theSignGoesWhenTheFilesAreDraggedAway() throws IOException {
        openRound();
        var file = folder.resolve("1.pdf");
        pdf(file);
        var dropped = dragged(List.of(file));
        assertThat(onFx(dropped::hover)).isTrue();

        robot.interact(dropped::leave);

        assertThat(robot.lookup(".aj-drop-target").queryAll()).isEmpty();
        assertThat(shell().host().sheets().top()).isNull();
    }

    @Test
    void aSheetThatIsOpenKeepsFilesAway() throws IOException {
        openRound();
        robot.push(KeyCode.F1);
        var file = folder.resolve("1.pdf");
        pdf(file);
        var dropped = dragged(List.of(file));

        assertThat(onFx(dropped::hover)).isFalse();
        assertThat(onFx(dropped::drop)).isFalse();
        assertThat(robot.lookup("#import-unit").tryQuery()).isEmpty();
    }

    private Dropped dragged(List<Path> files) {
        return onFx(() -> Dropped.over(shell().trail().top().view(), files));
    }

    private void openRound() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> robot.lookup("#round-title").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#round-title").queryTextInputControl().setText("春季评查"));
        robot.push(KeyCode.ENTER);
        until(() -> shell().trail().depth() == 2 && shell().trail().top().settled());
    }

    private static void pdf(Path file) throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.text("one").text("two").save(file);
        }
    }

    private List<CaseRow> cases() {
        return robot.lookup("#cases").<CaseRow>queryTableView().getItems();
    }

    private Shell shell() {
        return window.shell();
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }
}
