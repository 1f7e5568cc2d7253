package org.anjuan.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasswordSheetTest {
    private final List<Optional<String>> answers = new ArrayList<>();

    @Start
    void open(Stage stage) {
        var sheets = new Sheets(new Region());
        stage.setScene(new Scene(sheets, 1366, 768));
        stage.show();
        sheets.show(new PasswordSheet(Words.shipped(), "1.pdf", false, answers::add));
    }

    @Test
    void whatIsTypedIsGivenOnceByEnter(FxRobot robot) {
        robot.write("secret").push(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.of("secret"));
    }

    @Test
    void escapeLeavesTheFileOut(FxRobot robot) {
        robot.write("sec").push(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void withoutAPasswordThereIsNothingToOpen(FxRobot robot) {
        assertThat(robot.lookup("#password-open").query().isDisabled()).isTrue();
        robot.clickOn("#password-skip");
        assertThat(answers).containsExactly(Optional.empty());
    }
}
