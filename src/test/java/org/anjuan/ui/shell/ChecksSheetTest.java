package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.CheckLevel;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What became of each check's findings, in the whole window: the organiser demotes one and takes that back. */
@ExtendWith(ApplicationExtension.class)
class ChecksSheetTest {
    private static final long PATIENCE = 60_000;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private SampleCase sample;
    private ShellWindow window;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = SampleDesk.in(folder.resolve("data"), Platform::runLater);
        sample = SampleCase.of(desk, desk.standards().all().getFirst().ref(), file());
        var stage = FxToolkit.registerStage(Stage::new);
        window = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new ShellWindow(stage, desk));
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
    void anOrganiserFindsACheckDemotesItAndTakesThatBack() {
        var round = desk.rounds().find(sample.entry().round()).orElseThrow();
        robot.interact(() -> shell().journey().toRound(round));
        until(() -> shell().trail().depth() == 2 && shell().trail().top().settled());
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> robot.lookup("#checks-filter").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#checks-filter").queryTextInputControl().setText("SY-09"));
        until(() -> robot.lookup(hint()).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(hint()).queryAs(ToggleButton.class).fire());
        until(() -> level("SY-09") == CheckLevel.HINT);
        assertThat(desk.examine().run()).as("the record is whole").isEmpty();

        until(() -> robot.lookup("#checks-undo").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#checks-undo").queryButton().fire());
        until(() -> level("SY-09") == CheckLevel.USUAL);
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);
    }

    private String hint() {
        return desk.words().say("level", CheckLevel.HINT);
    }

    private CheckLevel level(String check) {
        return desk.noticing().tally().of(sample.entry().round(), Control.UNWATCHED).stream()
                .filter(tally -> tally.check().equals(check))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private Path file() throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("an ordinary record").save(folder.resolve("1.pdf"));
        }
    }

    private Shell shell() {
        return window.shell();
    }
}
