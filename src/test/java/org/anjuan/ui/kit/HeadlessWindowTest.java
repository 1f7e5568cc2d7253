package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The ground the tests of the window stand on: a real scene, clicked and typed into, on a machine without a screen. */
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {
    private final AtomicInteger clicks = new AtomicInteger();

    @Start
    void open(Stage stage) {
        var button = new Button("ok");
        button.setId("ok");
        button.setOnAction(_ -> clicks.incrementAndGet());
        var field = new TextField();
        field.setId("field");
        stage.setScene(new Scene(new VBox(button, field), 1366, 768));
        stage.show();
    }

    @Test
    void aWindowIsClickedAndTypedIntoWithoutAScreen(FxRobot robot) {
        robot.clickOn("#ok").clickOn("#field").write("0.5");

        assertThat(clicks).hasValue(1);
        assertThat(robot.lookup("#field").queryTextInputControl().getText()).isEqualTo("0.5");
    }
}
