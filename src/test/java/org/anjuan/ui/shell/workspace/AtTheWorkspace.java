package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Deduction;
import org.anjuan.review.Review;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A test in front of the workspace in a real window: what a hand and an eye do there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class AtTheWorkspace {
    private static final int PATIENCE = 60;

    @TempDir
    static Path folder;

    final FxRobot robot = new FxRobot();
    private Path data;
    SampleCase sample;
    Sitting sitting;
    Stage stage;
    WorkspaceWindow window;

    /** The pages of the case. */
    void lay(SamplePdf pdf) throws IOException {
        pdf.text("Record of inquiry").text("Second page").text("Third page");
    }

    /** How wide the window is, in logical pixels. */
    double wide() {
        return 980;
    }

    /** Opens the window on a case; each test class calls it when its application starts. */
    final void open(Stage first) throws IOException {
        stage = first;
        try (var pdf = new SamplePdf()) {
            lay(pdf);
            var file = pdf.save(Files.createTempDirectory(folder, "files").resolve("case.pdf"));
            data = Files.createTempDirectory(folder, "data");
            sample = take(data, file);
        }
        show();
    }

    /** Takes the file in as the case; by the first shipped standard unless a test has one of its own. */
    SampleCase take(Path laid, Path file) throws IOException {
        return SampleCase.of(laid, Platform::runLater, file);
    }

    final void show() {
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), wide(), 700);
    }

    @AfterEach
    final void close() {
        leave();
        sample.desk().close();
    }

    /** Leaves the case, and comes to it again. */
    final void comeAgain() {
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
    }

    /** The program as it is started again. */
    Desk desk(Path laid) {
        return SampleDesk.in(laid, Platform::runLater);
    }

    /** Leaves the case, ends the program, and comes to the case again in a new one. */
    final void restart() {
        leave();
        sample.desk().close();
        WorkspaceWindow.onFx(() -> {
            sample = new SampleCase(desk(data), sample.entry());
            show();
            return true;
        });
        window.settle();
    }

    private void leave() {
        window.settle();
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        until(gone::get);
    }

    final void toItem(String item) {
        WorkspaceWindow.onFx(() -> {
            window.view().goTo(item);
            return true;
        });
        window.settle();
    }

    final void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Presses keys together, as with Ctrl. */
    final void chord(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Draws with the left button over the uppermost page, in parts of it as it is seen. */
    final void drag(double fromX, double fromY, double toX, double toY) {
        pull(on(fromX, fromY), on(toX, toY));
    }

    /** Draws with the left button between two points of the screen. */
    final void pull(Point2D from, Point2D to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (double part : new double[] {0.4, 0.8, 1}) {
            robot.moveTo(from.interpolate(to, part));
        }
        robot.release(MouseButton.PRIMARY);
        window.settle();
    }

    /** A point of the uppermost page on the screen, in parts of the page as it is seen. */
    final Point2D on(double x, double y) {
        var at = sheet();
        return new Point2D(at.getMinX() + at.getWidth() * x, at.getMinY() + at.getHeight() * y);
    }

    /** Where the uppermost page is on the screen. */
    final Bounds sheet() {
        return WorkspaceWindow.onFx(() -> {
            var node = robot.lookup(".page-sheet").queryAll().stream()
                    .min(Comparator.comparingDouble(Node::getLayoutY))
                    .orElseThrow();
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    final void near(Anchor.Area area, double x, double y, double width, double height) {
        var tolerance = within(0.006);
        assertThat(area.box().x()).isCloseTo(x, tolerance);
        assertThat(area.box().y()).isCloseTo(y, tolerance);
        assertThat(area.box().width()).isCloseTo(width, tolerance);
        assertThat(area.box().height()).isCloseTo(height, tolerance);
    }

    final Deduction onlyDeduction() {
        var all = review().deductions().toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    final Review review() {
        return WorkspaceWindow.onFx(sitting::review);
    }

    final <N extends Node> N node(String query, Class<N> kind) {
        return WorkspaceWindow.onFx(() -> robot.lookup(query).queryAllAs(kind).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
    }

    /** Waits until it is so. */
    static void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WorkspaceWindow.onFx(so));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about within " + PATIENCE + " s", late);
        }
    }
}
