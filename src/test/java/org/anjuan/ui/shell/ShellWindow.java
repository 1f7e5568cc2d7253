package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.anjuan.desk.Desk;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Outside;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over a real workspace, with an outside that only remembers what it was asked. */
final class ShellWindow implements Outside {
    private static final long PATIENCE = 60;

    private final Shell shell;
    private final List<String> copied = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();

    ShellWindow(Stage stage, Desk desk) {
        var ground = new Shell.Ground(
                desk,
                Background.of(desk.jobs(), trouble -> shell().trouble(trouble)),
                this,
                ZoneOffset.UTC,
                Fonts.bundled(),
                "1.0",
                () -> {},
                _ -> {});
        shell = new Shell(ground);
        stage.setScene(shell.scene());
        stage.setWidth(1280);
        stage.setHeight(780);
        stage.show();
    }

    Shell shell() {
        return shell;
    }

    /** What the next question for files or a folder is answered with. */
    void choose(Path... paths) {
        chosen.clear();
        chosen.addAll(List.of(paths));
    }

    List<String> copied() {
        return copied;
    }

    List<Path> opened() {
        return opened;
    }

    /** Waits until it holds, as a person would. */
    static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It never came true", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public List<Path> chooseFiles(String title) {
        return List.copyOf(chosen);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return chosen.stream().findFirst();
    }

    @Override
    public void open(Path path) {
        opened.add(path);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
