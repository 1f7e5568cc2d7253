package org.anjuan.ui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.anjuan.desk.Preferences;
import org.anjuan.desk.Settings;

/** The window's size, remembered in parts of the screen so that it fits on another one too. */
final class WindowSize {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 680;
    private static final double NEARLY_ALL = 0.999;
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";

    private WindowSize() {}

    /** Gives a window its size before the settings are known. */
    static void usual(Stage stage) {
        var room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setWidth(Math.min(USUAL_WIDTH, room.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, room.getHeight()));
    }

    /** Gives the window the size it had last. */
    static void restore(Stage stage, Preferences preferences) {
        var room = Screen.getPrimary().getVisualBounds();
        double width = preferences.dividers().getOrDefault(WIDTH, 0.0) * room.getWidth();
        double height = preferences.dividers().getOrDefault(HEIGHT, 0.0) * room.getHeight();
        if (width > 0 && height > 0) {
            stage.setMaximized(isAll(width, room.getWidth()) && isAll(height, room.getHeight()));
            stage.setWidth(Math.max(width, stage.getMinWidth()));
            stage.setHeight(Math.max(height, stage.getMinHeight()));
            stage.centerOnScreen();
        }
    }

    /** Remembers the size it has. */
    static void remember(Stage stage, Settings settings) {
        var room = Screen.getPrimary().getVisualBounds();
        settings.change(now -> now.withDivider(WIDTH, part(stage, stage.getWidth(), room.getWidth()))
                .withDivider(HEIGHT, part(stage, stage.getHeight(), room.getHeight())));
    }

    private static double part(Stage stage, double size, double room) {
        return stage.isMaximized() || stage.isFullScreen() ? NEARLY_ALL : Math.min(size / room, NEARLY_ALL);
    }

    private static boolean isAll(double size, double room) {
        return size >= NEARLY_ALL * room;
    }
}
