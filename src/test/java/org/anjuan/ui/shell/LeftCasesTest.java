package org.anjuan.ui.shell;

import static org.anjuan.ui.shell.ShellWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A day of opening and leaving cases: nothing of a case that was left stays in memory. */
@ExtendWith(ApplicationExtension.class)
class LeftCasesTest {
    private static final int TIMES = 4;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private ShellWindow window;

    /** Not known to the driver of windows, which would keep each event fired at it, and with it the event's target. */
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        var file = folder.resolve("case.pdf");
        try (var pdf = new SamplePdf()) {
            pdf.text("one").text("two").text("three").save(file);
        }
        desk = SampleCase.of(folder.resolve("data"), Platform::runLater, file).desk();
        window = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.set(new Stage());
            return new ShellWindow(stage.get(), desk);
        });
        until(() -> trail().top().settled());
    }

    @AfterEach
    void leave() {
        var left = new ArrayList<String>();
        robot.interact(() -> window.shell().leave(() -> left.add("left")));
        until(() -> !left.isEmpty());
        robot.interact(() -> stage.get().close());
        desk.close();
    }

    @Test
    void aCaseThatWasLeftIsForgottenOnceAnotherLiesOpen() {
        until(() -> robot.lookup("#resume").tryQuery().filter(Node::isFocused).isPresent());
        var left = new ArrayList<WeakReference<Region>>();
        for (int time = 0; time < TIMES; time++) {
            left.add(openAndLeave());
        }

        until(() -> forgotten(left) >= TIMES - 1);

        assertThat(forgotten(left)).isGreaterThanOrEqualTo(TIMES - 1);
    }

    private WeakReference<Region> openAndLeave() {
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3 && trail().top().settled());
        var view = new WeakReference<>(trail().top().view());
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.EQUALS);
        until(() -> trail().top().settled());
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2 && isListed());
        return view;
    }

    private static long forgotten(List<WeakReference<Region>> views) {
        System.gc();
        return views.stream().filter(view -> view.refersTo(null)).count();
    }

    private boolean isListed() {
        return robot.lookup("#cases")
                .<TableView<?>>tryQuery()
                .filter(cases -> cases.isFocused() && !cases.getSelectionModel().isEmpty())
                .isPresent();
    }

    private Trail trail() {
        return window.shell().trail();
    }
}
