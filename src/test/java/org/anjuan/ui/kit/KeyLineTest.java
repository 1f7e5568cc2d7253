package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The line of keys in a window that is narrower than it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // laid before each test
class KeyLineTest {
    private KeyLine line;
    private HBox row;

    @Start
    void open(Stage stage) {
        line = new KeyLine(Words.shipped(), Command.NEW_ROUND, Command.SETTINGS, Command.KEYS, Command.UNDO);
        row = new HBox(line);
        stage.setScene(new Scene(row, 1366, 100));
        stage.show();
    }

    @Test
    void whatHasNoRoomAsAWholeIsNotShownInPart(FxRobot robot) {
        assertThat(shown(robot)).hasSize(4);
        double second = line.getChildren().get(1).getBoundsInParent().getMaxX();

        robot.interact(() -> line.setMaxWidth(second + 10));
        robot.interact(row::layout);

        assertThat(shown(robot)).isEqualTo(line.getChildren().subList(0, 2));
        robot.interact(() -> line.setMaxWidth(second - 1));
        robot.interact(row::layout);
        assertThat(shown(robot)).isEqualTo(line.getChildren().subList(0, 1));
    }

    private List<Node> shown(FxRobot robot) {
        robot.interact(() -> {});
        return line.getChildren().stream().filter(pair -> pair.getOpacity() > 0).toList();
    }
}
