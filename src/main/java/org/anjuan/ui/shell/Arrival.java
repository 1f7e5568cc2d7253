package org.anjuan.ui.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Trouble;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Look;
import org.anjuan.ui.kit.Outside;
import org.anjuan.ui.kit.Sheets;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.anjuan.ui.settings.BackupsSheet;

/**
 * The way of a window from an empty frame into the workspace: what turns while it is opened, what stands there when it
 * cannot be opened, and the way back in after a backup was restored.
 *
 * @param faults shows what goes wrong before there is a shell
 * @param exit ends the program
 */
record Arrival(AnjuanApp.Start start, Stage stage, Outside outside, Faults faults, InstantSource clock, Runnable exit) {

    private record Ready(String family, Answer<Desk> desk) {}

    /**
     * Opens the workspace and enters it; on the window's thread.
     *
     * @param sentence what the person has to know once there; empty for nothing
     * @return ends when the home page is shown, or the reason why not
     */
    CompletableFuture<Void> arrive(String sentence) {
        stage.setScene(waiting());
        var desk = CompletableFuture.supplyAsync(() -> start.open().apply(Platform::runLater));
        return watched(
                "open the workspace",
                CompletableFuture.supplyAsync(Fonts::ready)
                        .thenCombine(desk, Ready::new)
                        .thenAcceptAsync(ready -> enter(ready, sentence), Platform::runLater));
    }

    /** The same as {@link #arrive}, for those who do not wait for the end. */
    private void again(String sentence) {
        var _ = arrive(sentence);
    }

    private void enter(Ready ready, String sentence) {
        switch (ready.desk()) {
            case Answer.No<Desk>(var why) -> stage.setScene(closed(ready.family(), why));
            case Answer.Yes<Desk>(var desk) -> {
                var shell = open(ready.family(), desk);
                if (!sentence.isEmpty()) {
                    shell.tell(sentence);
                }
            }
        }
    }

    private Shell open(String family, Desk desk) {
        var holder = new Shell[1];
        var shown = new Faults(clock, trouble -> Platform.runLater(() -> holder[0].trouble(trouble)));
        var shell = new Shell(new Shell.Ground(
                desk,
                Background.of(desk.jobs(), shown::tell),
                outside,
                ZoneId.systemDefault(),
                family,
                start.version(),
                () -> stage.setFullScreen(!stage.isFullScreen()),
                choice -> holder[0].leave(() -> restore(desk, choice))));
        holder[0] = shell;
        Thread.setDefaultUncaughtExceptionHandler(shown);
        WindowSize.restore(stage, desk.settings().current());
        stage.setScene(shell.scene());
        stage.setOnCloseRequest(event -> {
            event.consume();
            WindowSize.remember(stage, desk.settings());
            shell.leave(() -> end(desk));
        });
        if (Boolean.getBoolean(AnjuanApp.LEAVE_WHEN_USABLE)) {
            shell.whenUsable(() -> shell.leave(() -> end(desk)));
        }
        return shell;
    }

    private void restore(Desk desk, RestoreBackup.Choice choice) {
        desk.close();
        Thread.setDefaultUncaughtExceptionHandler(faults);
        restore(choice);
    }

    /** Goes back to a backup of the workspace, which is closed by now, and enters it again. */
    private void restore(RestoreBackup.Choice choice) {
        stage.setScene(waiting());
        stage.setOnCloseRequest(null);
        var _ = watched(
                "restore a backup",
                CompletableFuture.supplyAsync(() -> start.backups().restore(choice.name()))
                        .thenAcceptAsync(answer -> again(sentence(answer)), Platform::runLater));
    }

    private static String sentence(Answer<String> answer) {
        return switch (answer) {
            case Answer.Yes<String>(var how) -> how;
            case Answer.No<String>(var why) -> why;
        };
    }

    private CompletableFuture<Void> watched(String doing, CompletableFuture<Void> way) {
        return way.whenComplete((_, fault) -> {
            if (fault != null) {
                faults.tell(Trouble.of(fault, doing));
            }
        });
    }

    private void end(Desk desk) {
        stage.hide();
        desk.close();
        exit.run();
    }

    private static Scene waiting() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        return new Scene(new StackPane(turning));
    }

    /** What stands in the window while the workspace cannot be opened. */
    private Scene closed(String family, String why) {
        var words = start.words();
        var state = new EmptyState(
                Icons.LOCK,
                words.say("shell.closed.title"),
                why,
                Buttons.of(words.say("shell.again"), () -> again("")),
                Buttons.of(words.say("shell.leave"), exit));
        var sheets = new Sheets(state);
        sheets.getStyleClass().add(Styles.CANVAS);
        var choices = start.backups().choices();
        if (!choices.isEmpty()) {
            state.offer(Buttons.of(
                    words.say("shell.restore"),
                    () -> sheets.show(new BackupsSheet(words, ZoneId.systemDefault(), choices, this::restore))));
        }
        var scene = new Scene(sheets);
        new Look(Theme.LIGHT, TypeSize.MIDDLE, family).dress(scene);
        return scene;
    }
}
