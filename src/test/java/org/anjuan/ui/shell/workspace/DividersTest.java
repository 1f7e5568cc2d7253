package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The parts of the workspace stand as wide as they were left, also tomorrow. */
class DividersTest extends AtTheWorkspace {
    private static final double NEAR = 0.004;

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    double wide() {
        return 1240;
    }

    @Test
    void dividersStandWhereTheyWereLeftAlsoAfterARestart() {
        var usual = positions();
        robot.interact(() -> panes().setDividerPositions(usual[0] + 0.03, usual[1] - 0.05));
        window.settle();
        var left = positions();
        assertThat(left).containsExactly(new double[] {usual[0] + 0.03, usual[1] - 0.05}, within(NEAR));

        restart();

        assertThat(positions()).containsExactly(left, within(NEAR));
    }

    @Test
    void theChecklistKeepsItsWidthWhileTheStripIsHidden() {
        double wide = checklist();
        press(KeyCode.F6);
        until(() -> panes().getItems().size() == 2);
        assertThat(checklist()).isCloseTo(wide, within(2.0));
        press(KeyCode.F6);
        until(() -> panes().getItems().size() == 3);
        assertThat(checklist()).isCloseTo(wide, within(2.0));
    }

    private double[] positions() {
        return WorkspaceWindow.onFx(() -> panes().getDividerPositions());
    }

    private double checklist() {
        return WorkspaceWindow.onFx(
                () -> panes().getItems().getLast().getLayoutBounds().getWidth());
    }

    private SplitPane panes() {
        return (SplitPane) stage.getScene().lookup(".panes");
    }
}
