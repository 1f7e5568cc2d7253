package org.anjuan.ui.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.ErrorSheet;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Look;
import org.anjuan.ui.kit.Outside;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;

/** The window door: shows a frame at once, opens the workspace behind it, then shows the home page in it. */
public final class AnjuanApp extends Application {

    /**
     * What the window is started with.
     *
     * @param version the program's version
     * @param open opens the workspace; answers are delivered by the executor it is handed
     */
    public record Start(Words words, String version, Function<Executor, Answer<Desk>> open) {}

    /** Set to true, this system property makes the window leave once it can be used: to measure starting. */
    public static final String LEAVE_WHEN_USABLE = "anjuan.leave-when-usable";

    private record Ready(String family, Answer<Desk> desk) {}

    private final Start start;
    private final InstantSource clock = InstantSource.system();

    private CompletableFuture<Void> arriving = CompletableFuture.completedFuture(null);

    AnjuanApp(Start start) {
        this.start = start;
    }

    /**
     * Opens the window and returns; the program runs until the window is closed.
     *
     * @throws RuntimeException when the toolkit finds no screen
     */
    public static void launch(Start start) {
        Platform.startup(() -> new AnjuanApp(start).start(new Stage()));
    }

    /** Ends when the home page is shown, or the reason why not. */
    CompletableFuture<Void> arriving() {
        return arriving;
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle(start.words().say("app.title"));
        stage.getIcons().addAll(AppIcon.all());
        WindowSize.usual(stage);
        stage.setScene(waiting());
        stage.show();
        var outside = new FxOutside(stage, getHostServices());
        var faults = new Faults(clock, trouble -> Platform.runLater(() -> alone(stage, trouble, outside)));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        var desk = CompletableFuture.supplyAsync(() -> start.open().apply(Platform::runLater));
        arriving = CompletableFuture.supplyAsync(Fonts::ready)
                .thenCombine(desk, Ready::new)
                .thenAcceptAsync(ready -> enter(stage, outside, ready), Platform::runLater)
                .exceptionally(fault -> {
                    faults.tell(Trouble.of(fault, "open the workspace"));
                    return null;
                });
    }

    private void enter(Stage stage, Outside outside, Ready ready) {
        switch (ready.desk()) {
            case Answer.No<Desk>(var why) -> stage.setScene(refused(ready.family(), why));
            case Answer.Yes<Desk>(var desk) -> open(stage, outside, ready.family(), desk);
        }
    }

    private void open(Stage stage, Outside outside, String family, Desk desk) {
        var holder = new Shell[1];
        var faults = new Faults(clock, trouble -> Platform.runLater(() -> holder[0].trouble(trouble)));
        var shell = new Shell(new Shell.Ground(
                desk,
                Background.of(desk.jobs(), faults::tell),
                outside,
                clock,
                ZoneId.systemDefault(),
                family,
                start.version(),
                () -> stage.setFullScreen(!stage.isFullScreen())));
        holder[0] = shell;
        Thread.setDefaultUncaughtExceptionHandler(faults);
        WindowSize.restore(stage, desk.settings().current());
        stage.setScene(shell.scene());
        stage.setOnCloseRequest(event -> {
            event.consume();
            WindowSize.remember(stage, desk.settings());
            shell.leave(() -> end(stage, desk));
        });
        if (Boolean.getBoolean(LEAVE_WHEN_USABLE)) {
            shell.whenUsable(() -> shell.leave(() -> end(stage, desk)));
        }
    }

    private static void end(Stage stage, Desk desk) {
        stage.hide();
        desk.close();
        Platform.exit();
    }

    private static Scene waiting() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(48, 48);
        return new Scene(new StackPane(turning));
    }

    private Scene refused(String family, String why) {
        var scene = new Scene(new EmptyState(
                Icons.LOCK,
                start.words().say("shell.closed.title"),
                why,
                Buttons.of(start.words().say("shell.leave"), Platform::exit)));
        scene.getRoot().getStyleClass().add(Styles.CANVAS);
        new Look(Theme.LIGHT, TypeSize.MIDDLE, family).dress(scene);
        return scene;
    }

    /** A fault before there is a shell to show it in. */
    private void alone(Stage stage, Trouble trouble, Outside outside) {
        var sheet = new ErrorSheet(start.words(), trouble, outside::copy);
        var scene = new Scene(new StackPane(sheet));
        new Look(Theme.LIGHT, TypeSize.MIDDLE, Fonts.ready()).dress(scene);
        sheet.whenClosed(Platform::exit);
        stage.setScene(scene);
    }
}
