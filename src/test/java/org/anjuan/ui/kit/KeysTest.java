package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys reach commands wherever one last clicked, and a text field keeps what belongs to writing. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {
    private final List<String> given = new ArrayList<>();
    private final KeyMap keys = new KeyMap(Map.of());
    private final SimpleBooleanProperty submittable = new SimpleBooleanProperty(true);

    @Start
    void open(Stage stage) {
        var field = new TextField();
        field.setId("field");
        var button = new Button("按钮");
        button.setId("button");
        var commands = new Commands()
                .on(Command.CLEAR_AND_NEXT, () -> given.add("clear"))
                .on(Command.NEXT_OPEN, () -> given.add("next open"))
                .on(Command.UNDO, () -> given.add("undo"))
                .on(Command.SUBMIT, submittable, () -> given.add("submit"))
                .on(Command.ZOOM_IN, () -> given.add("larger"))
                .onDigit(Command.REASON, new SimpleBooleanProperty(true), digit -> given.add("reason " + digit));
        var root = new VBox(button, field);
        root.setFocusTraversable(true);
        button.setOnAction(_ -> given.add("button"));
        var scene = new Scene(root, 300, 200);
        Keys.install(scene, keys, () -> List.of(commands));
        stage.setScene(scene);
        stage.show();
        root.requestFocus();
    }

    @Test
    void digitsOfBothBlocksChooseAReason(FxRobot robot) {
        robot.push(KeyCode.DIGIT2).push(KeyCode.NUMPAD9);

        assertThat(given).containsExactly("reason 2", "reason 9");
    }

    @Test
    void withoutSingleKeysDigitsWantControlAndTheSpaceBarDoesNothing(FxRobot robot) {
        robot.interact(() -> keys.singles(false));
        robot.push(KeyCode.DIGIT2).push(KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.DIGIT3);

        assertThat(given).containsExactly("reason 3");
    }

    @Test
    void modifiersDecideWhichCommandIsMeant(FxRobot robot) {
        robot.push(KeyCode.F8).push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ADD);

        assertThat(given).containsExactly("next open", "submit", "larger");
    }

    @Test
    void aCommandThatCannotBeGivenNowIsNotGiven(FxRobot robot) {
        robot.interact(() -> submittable.set(false));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(given).isEmpty();
    }

    @Test
    void anOpenTextFieldKeepsDigitsAndItsOwnUndoButNotFunctionKeys(FxRobot robot) {
        robot.clickOn("#field")
                .write("2")
                .push(KeyCode.SPACE)
                .push(KeyCode.CONTROL, KeyCode.Z)
                .push(KeyCode.F8);

        assertThat(given).containsExactly("next open");
    }

    @Test
    void aButtonThatWasClickedDoesNotTakeTheSpaceBarAway(FxRobot robot) {
        robot.clickOn("#button").push(KeyCode.SPACE);

        assertThat(given).containsExactly("button", "clear");
    }

    @Test
    void aButtonReachedByTabIsPressedByTheSpaceBar(FxRobot robot) {
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);

        assertThat(given).containsExactly("button");
    }
}
