package org.anjuan.ui.shell.trial;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Presses keys on the window and waits for what comes of it; for any thread but the window's. */
final class Hand {
    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final Robot robot;

    private Hand(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /** A hand on the program's window. */
    static Hand whenThereIsAWindow() {
        return onFx(() -> new Hand(
                (Stage) Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .findFirst()
                        .orElseThrow(),
                new Robot()));
    }

    /** The scene shown now; for the window's thread. */
    Scene scene() {
        return stage.getScene();
    }

    /** Widens the window by so many units, which may be less than nothing. */
    void widen(double by) {
        onFx(() -> {
            stage.setWidth(stage.getWidth() + by);
            return true;
        });
    }

    /** Closes the window as a person does, and waits until it is gone. */
    void closeWindow() {
        var gone = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            stage.setOnHidden(_ -> gone.complete(true));
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        join(gone);
    }

    /** Presses the keys together and lets them go. */
    void press(KeyCode... keys) {
        onFx(() -> {
            strike(keys);
            return true;
        });
    }

    /**
     * Presses the keys together and waits.
     *
     * @return milliseconds from the key to the first pulse after one that laid the expected out
     */
    double press(BooleanSupplier expected, KeyCode... keys) {
        return await(expected, () -> strike(keys));
    }

    /** Waits until a pulse has laid out what is expected; in milliseconds. */
    double until(BooleanSupplier expected) {
        return await(expected, () -> {});
    }

    /** Asks on the window's thread and waits for the answer. */
    static <T> T onFx(Callable<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return join(answer);
    }

    /** Presses the keys together and lets them go; on the window's thread. */
    void strike(KeyCode... keys) {
        for (var key : keys) {
            robot.keyPress(key);
        }
        for (var key : List.of(keys).reversed()) {
            robot.keyRelease(key);
        }
    }

    private double await(BooleanSupplier expected, Runnable act) {
        var shown = new CompletableFuture<Long>();
        var begun = new CompletableFuture<Long>();
        var watch = new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                if (laidOut) {
                    stop();
                    shown.complete(System.nanoTime());
                }
                laidOut = expected.getAsBoolean();
            }
        };
        Platform.runLater(() -> {
            watch.start();
            begun.complete(System.nanoTime());
            act.run();
        });
        return (join(shown) - join(begun)) / 1e6;
    }

    /** Waits, but not for ever. */
    static <T> T join(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
