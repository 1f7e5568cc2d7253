package org.anjuan.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.anjuan.desk.Desk;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Trouble;
import org.anjuan.ui.kit.Background;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.CommandSheet;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.ErrorSheet;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.KeyMap;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.KeySheet;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Look;
import org.anjuan.ui.kit.MessageSheet;
import org.anjuan.ui.kit.Outside;
import org.anjuan.ui.kit.ProgressSheet;
import org.anjuan.ui.kit.Sheets;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.anjuan.ui.shell.workspace.WorkspaceView;

/** The window's inside: a frame around one screen at a time; every command goes to who can take it. */
final class Shell {

    /**
     * What a shell stands on.
     *
     * @param family the family of faces that draws everything
     * @param fullScreen fills the screen with the window, or ends that
     * @param restore leaves everything and goes back to a backup
     */
    record Ground(
            Desk desk,
            Background background,
            Outside outside,
            ZoneId zone,
            String family,
            String version,
            Runnable fullScreen,
            Consumer<RestoreBackup.Choice> restore) {}

    private final Ground ground;
    private final Desk desk;
    private final Commands own = new Commands();
    private final Commands inCase = new Commands();
    private final Frame frame;
    private final Sheets sheets;
    private final Scene scene;
    private final Trail trail;
    private final Journey journey;
    private final Host host;
    private final KeyMap keys;

    Shell(Ground ground) {
        this.ground = ground;
        this.desk = ground.desk();
        keys = new KeyMap(desk.settings().current().keys());
        keys.wantedProperty().subscribe((_, _) -> desk.settings().change(now -> now.withKeys(keys.kept())));
        frame = new Frame(desk.words(), own);
        sheets = new Sheets(frame);
        scene = new Scene(sheets);
        trail = new Trail(frame, desk.words());
        host = new Host(desk.words(), ground.background(), sheets, frame.log()::say, ground.outside(), ground.zone());
        journey = new Journey(desk, host, trail, ground.desk().clock());
        bind();
        sheets.whenFocusIsLost(() -> trail.top().takeFocus());
        wear();
        Keys.install(scene, keys, this::inForce);
        new DropZone(sheets, desk.words().say("shell.drop"), this::taker);
        trail.go(wiring().home());
        if (!keys.lost().isEmpty()) {
            host.log()
                    .accept(KeyPrint.filled(
                            scene,
                            desk.words(),
                            desk.words().say("keys.lost.some", keys.lost().size())));
        }
        host.background().ask("look at the clock", desk.examine()::clock, said -> said.ifPresent(this::tell));
    }

    /** Says one sentence that a person has to know. */
    void tell(String sentence) {
        host.show(new MessageSheet(desk.words(), sentence));
    }

    private void bind() {
        own.on(Command.KEYS, () -> host.show(new KeySheet(desk.words(), inForce(), keys)))
                .on(Command.COMMAND_LIST, this::find)
                .on(
                        Command.SETTINGS,
                        () -> host.show(wiring().settings(ground.version(), this::wear, ground.restore())))
                .on(Command.FULL_SCREEN, ground.fullScreen())
                .on(Command.WHO, trail.shown().lessThanOrEqualTo(Journey.AT_ROUND), journey::toWho)
                .on(
                        Command.UP,
                        trail.shown().greaterThan(Journey.AT_HOME),
                        () -> trail.back(trail.depth() - 1, trail::show));
        inCase.on(Command.NEXT_CASE, journey::nextCase);
        journey.onOtherPerson(this::wear);
    }

    private void find() {
        var sheet = new CommandSheet(desk.words(), inForce(), trail.top().goals());
        host.show(sheet);
        if (trail.top() instanceof WorkspaceView) {
            journey.otherCases(sheet::offer);
        }
    }

    /** The commands that can be given now; while a sheet lies there, only its own answers count. */
    private List<Commands> inForce() {
        if (sheets.openProperty().get()) {
            return List.of();
        }
        var here = trail.top().commands();
        return trail.top() instanceof WorkspaceView ? List.of(here, inCase, own) : List.of(here, own);
    }

    private Optional<Consumer<List<Path>>> taker() {
        return sheets.openProperty().get() ? Optional.empty() : trail.top().drop();
    }

    /** Looks as the settings say. */
    private void wear() {
        var settings = desk.settings().current();
        new Look(Theme.named(settings.theme()), TypeSize.of(settings.fontStep()), ground.family()).dress(scene);
        frame.reviewer(settings.reviewerName());
    }

    /** Shows a fault nobody expected; work that was being watched is over. */
    void trouble(Trouble trouble) {
        if (sheets.top() instanceof ProgressSheet watched) {
            watched.closeSheet();
        }
        host.show(new ErrorSheet(desk.words(), trouble, ground.outside()::copy));
    }

    /** Runs once the screen that is shown knows what it has to show. */
    void whenUsable(Runnable then) {
        if (trail.top().settled()) {
            Platform.runLater(then);
        } else {
            Platform.runLater(() -> whenUsable(then));
        }
    }

    /** Leaves every screen, so that everything is kept. */
    void leave(Runnable then) {
        trail.back(0, then);
    }

    Scene scene() {
        return scene;
    }

    Host host() {
        return host;
    }

    Trail trail() {
        return trail;
    }

    Journey journey() {
        return journey;
    }

    Wiring wiring() {
        return journey.wiring();
    }

    /** What can be done on every screen. */
    Commands own() {
        return own;
    }
}
