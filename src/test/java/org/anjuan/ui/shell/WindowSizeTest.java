package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.anjuan.desk.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowSizeTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void theSizeAWindowWasLeftWithIsTheSizeOfTheNext() throws Exception {
        var room = Screen.getPrimary().getVisualBounds();
        double width = room.getWidth() * 0.9;
        double height = room.getHeight() * 0.8;
        try (var settings = Settings.open(folder.resolve("settings.json"))) {
            var first = FxToolkit.registerStage(Stage::new);
            robot.interact(() -> {
                first.setWidth(width);
                first.setHeight(height);
                WindowSize.remember(first, settings);
            });
        }
        try (var settings = Settings.open(folder.resolve("settings.json"))) {
            var next = FxToolkit.registerStage(Stage::new);
            robot.interact(() -> WindowSize.restore(next, settings.current()));

            assertThat(next.getWidth()).isCloseTo(width, within(1.0));
            assertThat(next.getHeight()).isCloseTo(height, within(1.0));
            assertThat(next.isMaximized()).isFalse();
        }
    }

    @Test
    void aWindowThatFilledTheScreenFillsTheNextScreenToo() throws Exception {
        try (var settings = Settings.open(folder.resolve("settings.json"))) {
            var first = FxToolkit.registerStage(Stage::new);
            var next = FxToolkit.registerStage(Stage::new);
            robot.interact(() -> {
                first.setMaximized(true);
                WindowSize.remember(first, settings);
                WindowSize.restore(next, settings.current());
            });

            assertThat(next.isMaximized()).isTrue();
        }
    }

    @Test
    void theFirstWindowOfAllFitsTheScreenAndIsLargeEnoughToWorkIn() throws Exception {
        var stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> WindowSize.usual(stage));

        var room = Screen.getPrimary().getVisualBounds();
        assertThat(stage.getWidth()).isLessThanOrEqualTo(room.getWidth());
        assertThat(stage.getHeight()).isLessThanOrEqualTo(room.getHeight());
        assertThat(stage.getMinWidth()).isEqualTo(Math.min(1100, room.getWidth()));
    }
}
