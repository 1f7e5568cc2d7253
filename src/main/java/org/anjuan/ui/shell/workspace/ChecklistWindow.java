package org.anjuan.ui.shell.workspace;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.anjuan.desk.Settings;
import org.anjuan.desk.WindowPlace;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Keys;
import org.anjuan.ui.kit.Look;

/**
 * The checklist in a window of its own, for a second monitor: taken out and put back by a key, remembered, and put back by
 * itself when its monitor is gone.
 */
final class ChecklistWindow {
    private static final double USUAL_WIDTH = 560;
    private static final double LEAST_WIDTH = 400;
    private static final double LEAST_HEIGHT = 480;

    private final Panes panes;
    private final Region checklist;
    private final Settings settings;
    private final Host host;
    private final Runnable touched;
    private final ReadOnlyObjectWrapper<Optional<Stage>> window =
            new ReadOnlyObjectWrapper<>(this, "window", Optional.empty());
    private final InvalidationListener screensChanged = _ -> putBackWhenLost();

    /** @param touched called when a key or the mouse is used in the window */
    ChecklistWindow(Panes panes, Region checklist, Settings settings, Host host, Runnable touched) {
        this.panes = panes;
        this.checklist = checklist;
        this.settings = settings;
        this.host = host;
        this.touched = touched;
        Attached.listen(panes, () -> host.sheets().openProperty().subscribe(this::giveWay));
    }

    /** What lies over the main window is answered there. */
    private void giveWay(boolean sheetOpen) {
        if (sheetOpen) {
            window.get().ifPresent(_ -> mainStage().ifPresent(Stage::requestFocus));
        }
    }

    /** The window it stands in; empty while it stands in the main one. */
    ReadOnlyObjectProperty<Optional<Stage>> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /** Whether that window is the one in use. */
    ObservableValue<Boolean> focused() {
        return window.flatMap(out ->
                out.<ObservableValue<Boolean>>map(Stage::focusedProperty).orElse(new ReadOnlyBooleanWrapper(false)));
    }

    /** Takes the checklist out, or puts it back. */
    void takeOutOrPutBack() {
        if (window.get().isPresent()) {
            remember(false);
            putBack();
        } else {
            mainStage().ifPresent(main -> takeOut(main, place(main)));
        }
    }

    /** As it was left, where the screen it stood on is there. */
    void restore() {
        var last = settings.current().checklist();
        if (last.out() && isOnScreen(last)) {
            mainStage().ifPresent(main -> takeOut(main, last));
        }
    }

    /** Closes the window with the case; next time it opens again. */
    void close() {
        window.get().ifPresent(_ -> {
            remember(true);
            putBack();
        });
    }

    private void takeOut(Stage main, WindowPlace place) {
        panes.takeOut();
        var stage = new Stage();
        stage.initOwner(main);
        stage.setTitle(host.say("workspace.checklist.title"));
        stage.getIcons().setAll(main.getIcons());
        var room = new BorderPane(checklist);
        room.getStyleClass().add("workspace");
        var scene = new Scene(room);
        scene.addEventFilter(InputEvent.ANY, _ -> touched.run());
        Look.dressAlike(scene, main.getScene());
        Keys.share(scene, main.getScene());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setOnCloseRequest(event -> {
            event.consume();
            takeOutOrPutBack();
        });
        Screen.getScreens().addListener(screensChanged);
        window.set(Optional.of(stage));
        stage.show();
        main.requestFocus();
        host.log().accept(KeyPrint.filled(scene, host.words(), host.say("workspace.checklist.out")));
    }

    private void putBack() {
        window.get().ifPresent(stage -> {
            Screen.getScreens().removeListener(screensChanged);
            window.set(Optional.empty());
            ((BorderPane) stage.getScene().getRoot()).setCenter(null);
            stage.close();
            panes.putBack();
        });
    }

    private void putBackWhenLost() {
        window.get().filter(stage -> !isOnScreen(place(stage, true))).ifPresent(_ -> {
            remember(true);
            putBack();
            host.log().accept(host.say("workspace.checklist.lost"));
        });
    }

    private void remember(boolean out) {
        window.get().ifPresent(stage -> settings.change(now -> now.withChecklist(place(stage, out))));
    }

    private static WindowPlace place(Stage stage, boolean out) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), out);
    }

    /** Where it stood last; otherwise on the other screen, or where there is none, at the right of the main window. */
    private WindowPlace place(Stage main) {
        var last = settings.current().checklist();
        if (last.known() && isOnScreen(last)) {
            return last;
        }
        var mine = new Rectangle2D(main.getX(), main.getY(), main.getWidth(), main.getHeight());
        var other = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> !bounds.intersects(mine))
                .findFirst();
        var room = other.orElse(Screen.getPrimary().getVisualBounds());
        double width = other.isPresent() ? room.getWidth() : Math.min(USUAL_WIDTH, room.getWidth());
        return new WindowPlace(room.getMaxX() - width, room.getMinY(), width, room.getHeight(), true);
    }

    /** Whether a hand can reach it: the middle of its upper edge is on some screen. */
    private static boolean isOnScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getBounds().contains(place.x() + place.width() / 2, place.y() + 1));
    }

    private Optional<Stage> mainStage() {
        return Optional.ofNullable(panes.getScene())
                .map(Scene::getWindow)
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }
}
