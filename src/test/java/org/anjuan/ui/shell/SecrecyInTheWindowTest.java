package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Refusal;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A scan in which the marking of a state secret is recognised while its case lies open: the case closes and says why. */
@ExtendWith(ApplicationExtension.class)
class SecrecyInTheWindowTest {
    private static final long PATIENCE = 60_000;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private SampleCase sample;
    private ShellWindow window;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = SampleDesk.reading(folder.resolve("data"), Platform::runLater);
        sample = SampleCase.of(desk, desk.standards().all().getFirst().ref(), files());
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
    void theCaseClosesWithASentenceAndTheFileIsGone() {
        robot.interact(() -> shell().journey().toCase(sample.entry()));

        until(() -> robot.lookup(desk.words().say("secret.found")).tryQuery().isPresent());

        assertThat(shell().trail().depth()).as("back at the round").isEqualTo(2);
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);
        try (var sitting = sample.open()) {
            assertThat(sitting.caseFile().sources()).hasSize(1);
            assertThat(sitting.caseFile().refusals())
                    .extracting(Refusal::name)
                    .containsExactly(desk.words().say("secret.file"));
        }
    }

    /** A plain file, and a scan that bears a marking. */
    private Path files() throws IOException {
        var files = Files.createDirectory(folder.resolve("files"));
        try (var pdf = new SamplePdf()) {
            pdf.text("an ordinary record").save(files.resolve("1.pdf"));
        }
        try (var pdf = new SamplePdf()) {
            pdf.scan(WrittenPage.jpeg(List.of("机密★10年", "关于某项行动的请示", "一、情况"))).save(files.resolve("2.pdf"));
        }
        return files;
    }

    private Shell shell() {
        return window.shell();
    }
}
