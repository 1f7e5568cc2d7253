package org.anjuan.ui.shell;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Trouble;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.ErrorSheet;
import org.anjuan.ui.kit.Fonts;
import org.anjuan.ui.kit.Look;
import org.anjuan.ui.kit.Outside;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;

/** The window door: shows a frame at once, opens the workspace behind it, then shows the home page in it. */
public final class AnjuanApp extends Application {

    /**
     * What the window is started with.
     *
     * @param version the program's version
     * @param open opens the workspace; answers are delivered by the executor it is handed
     * @param backups what one can go back to while the workspace is closed
     */
    public record Start(Words words, String version, Function<Executor, Answer<Desk>> open, RestoreBackup backups) {}

    /** Set to true, this system property makes the window leave once it can be used: to measure starting. */
    public static final String LEAVE_WHEN_USABLE = "anjuan.leave-when-usable";

    private final Start start;
    private final boolean closedIn;
    private final InstantSource clock = InstantSource.system();

    private CompletableFuture<Void> arriving = CompletableFuture.completedFuture(null);

    AnjuanApp(Start start) {
        this(start, false);
    }

    private AnjuanApp(Start start, boolean closedIn) {
        this.start = start;
        this.closedIn = closedIn;
    }

    /**
     * Opens the window and returns; the program runs until the window is closed.
     *
     * @throws RuntimeException when the toolkit finds no screen
     */
    public static void launch(Start start) {
        Platform.startup(() -> new AnjuanApp(start).start(new Stage()));
    }

    /** The same window without dialogs of the system, clipboard or other programs: for a hand that presses anything. */
    public static void launchClosedIn(Start start) {
        Platform.startup(() -> new AnjuanApp(start, true).start(new Stage()));
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
        var outside = closedIn ? new NoOutside() : new FxOutside(stage, getHostServices());
        var faults = new Faults(clock, trouble -> Platform.runLater(() -> alone(stage, trouble, outside)));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        var arrival = new Arrival(start, stage, outside, faults, clock, Platform::exit);
        arriving = arrival.arrive("");
        stage.show();
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
