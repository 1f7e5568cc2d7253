package org.anjuan.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.anjuan.desk.Desk;
import org.anjuan.desk.SavePicture;
import org.anjuan.desk.Trouble;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Fonts;

/** One shot before the camera: is staged, waits until everything is drawn, and becomes a file. */
final class Sitter {
    private static final Duration LOOK_AGAIN = Duration.millis(60);
    private static final int TIMES = 500;

    private final Shell shell;
    private final Shot shot;
    private final Camera camera;
    private final Path file;
    private final CompletableFuture<Path> drawn;
    private int looked;

    Sitter(Desk desk, Shot shot, Camera camera, Path file, CompletableFuture<Path> drawn) {
        this.shot = shot;
        this.camera = camera;
        this.file = file;
        this.drawn = drawn;
        this.shell = new Shell(new Shell.Ground(
                desk,
                Background.here(this::fail),
                new NoOutside(),
                InstantSource.system(),
                ZoneId.systemDefault(),
                Fonts.BUNDLED,
                "1.0",
                () -> {}));
    }

    void begin() {
        camera.show(shell.scene());
        shot.stage().accept(shell);
        wait(this::look);
    }

    private void look() {
        if (shell.trail().top().settled()) {
            wait(this::take);
        } else if (looked++ < TIMES) {
            wait(this::look);
        } else {
            drawn.completeExceptionally(new IllegalStateException(shot.name() + " is never complete"));
        }
    }

    private void take() {
        try {
            SavePicture.save(camera.take(), file);
            shell.leave(this::end);
        } catch (IOException | RuntimeException fault) {
            drawn.completeExceptionally(fault);
        }
    }

    private void end() {
        camera.close();
        drawn.complete(file);
    }

    private void fail(Trouble trouble) {
        drawn.completeExceptionally(new IllegalStateException(trouble.doing() + "\n" + trouble.details()));
    }

    private static void wait(Runnable then) {
        var pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
