package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleDesk;
import org.anjuan.ui.kit.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A test in front of the whole window over a real workspace, which is opened before each test and left after it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class AtTheShell {
    private static final long PATIENCE = 60_000;
    /** How often in a row something is seen at one place until it is taken to lie still. */
    private static final int LOOKS = 10;

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    Desk desk;
    ShellWindow window;

    /** Not known to the driver of windows, which would keep each event fired at it, and with it the event's target. */
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    /** The workspace before the window is opened on it. */
    Desk lay() throws Exception {
        return SampleDesk.in(folder.resolve("data"), Platform::runLater);
    }

    /** Comes to where the test begins; the home page is there already. */
    void arrive() throws Exception {}

    @BeforeEach
    final void open() throws Exception {
        desk = lay();
        window = onFx(() -> {
            stage.set(new Stage());
            return new ShellWindow(stage.get(), desk);
        });
        until(() -> top().settled());
        arrive();
    }

    @AfterEach
    final void leave() {
        var left = new AtomicBoolean();
        robot.interact(() -> shell().leave(() -> left.set(true)));
        until(left::get);
        robot.interact(() -> stage.get().close());
        desk.close();
    }

    final Shell shell() {
        return window.shell();
    }

    final Trail trail() {
        return shell().trail();
    }

    /** The screen that is shown. */
    final Screen top() {
        return trail().top();
    }

    /** Opens a round by keys, and comes to its page. */
    final void openRound() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> robot.lookup("#round-title").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#round-title").queryTextInputControl().setText("春季评查"));
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 2 && top().settled());
    }

    /** Clicks what bears these words, once it is there and lies still. */
    final void click(String words) {
        var places = new ArrayDeque<Bounds>();
        until(() -> {
            shell().scene().getRoot().applyCss();
            shell().scene().getRoot().layout();
            var place = robot.lookup(words).tryQuery().map(node -> node.localToScreen(node.getLayoutBounds()));
            place.ifPresentOrElse(places::addLast, places::clear);
            if (places.size() > LOOKS) {
                places.removeFirst();
            }
            return places.size() == LOOKS && places.stream().distinct().count() == 1;
        });
        robot.clickOn(words);
    }

    /** The words of every label that is there. */
    final Stream<String> labels() {
        return onFx(() -> robot.lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList())
                .stream();
    }

    /** Waits until it holds, as a person would. */
    static void until(BooleanSupplier holds) {
        ShellWindow.until(holds);
    }

    /** The answer of the window's own thread. */
    static <T> T onFx(Callable<T> question) {
        return Platform.isFxApplicationThread() ? call(question) : WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
