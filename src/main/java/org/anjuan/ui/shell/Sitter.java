package org.anjuan.ui.shell;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Trouble;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** One shot before the camera: is staged and waits until everything is drawn. */
final class Sitter {
    private static final Duration LOOK_AGAIN = Duration.millis(60);
    private static final int TIMES = 500;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Shell shell;
    private final Shot shot;
    private final Iterator<Consumer<Shell>> steps;
    private final CompletableFuture<Shell> complete = new CompletableFuture<>();
    private int looked;

    private Sitter(Desk desk, Shot shot) {
        this.shot = shot;
        this.steps = shot.steps().iterator();
        this.shell = new Shell(new Shell.Ground(
                desk, Background.here(this::fail), new NoOutside(), CHINA, Fonts.BUNDLED, "1.0", () -> {}, _ -> {}));
    }

    /**
     * Stages the shot before the camera; on the window's thread.
     *
     * @return the shell, once it shows everything; or why it never does
     */
    static CompletableFuture<Shell> sit(Desk desk, Shot shot, Camera camera) {
        var sitter = new Sitter(desk, shot);
        camera.show(sitter.shell.scene());
        sitter.step();
        return sitter.complete;
    }

    private void look() {
        if (shell.trail().top().settled() && isRead()) {
            later(this::step);
        } else if (looked++ < TIMES) {
            later(this::look);
        } else {
            complete.completeExceptionally(new IllegalStateException(shot.name() + " is never complete"));
        }
    }

    /** A case is shown once the program has read it, so that pictures do not depend on how fast it was. */
    private boolean isRead() {
        return !(shell.trail().top() instanceof WorkspaceView workspace) || workspace.read();
    }

    private void step() {
        if (steps.hasNext()) {
            steps.next().accept(shell);
            later(this::look);
        } else {
            complete.complete(shell);
        }
    }

    private void fail(Trouble trouble) {
        complete.completeExceptionally(new IllegalStateException(trouble.doing() + "\n" + trouble.details()));
    }

    private static void later(Runnable then) {
        var pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
