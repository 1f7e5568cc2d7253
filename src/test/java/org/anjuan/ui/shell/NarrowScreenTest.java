package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.samples.TwoReviews;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/** A case under review on a screen of 1920 by 1080 that shows everything twice as large. */
class NarrowScreenTest extends AtTwoReviews {
    private static final double WIDTH = 960;

    @Override
    void review(TwoReviews begun) {
        begun.sit(TwoReviews.ONE);
    }

    @Test
    void allThatStandsAboveTheCaseIsInSight() {
        robot.push(KeyCode.ENTER);
        until(() -> top() instanceof WorkspaceView && top().settled());
        assertThat(robot.lookup("#more-acts").tryQuery()).isEmpty();

        robot.interact(() -> {
            var stage = (Stage) shell().scene().getWindow();
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(WIDTH);
            stage.setHeight(WIDTH / 16 * 9);
        });
        until(() -> robot.lookup("#more-acts").tryQuery().isPresent());

        until(() -> above().stream().allMatch(seen -> seen.getMinX() >= 0 && seen.getMaxX() <= WIDTH));
        assertThat(above()).hasSizeGreaterThan(4);
        assertThat(onFx(() -> robot.lookup("#more-acts").queryAs(MenuButton.class).getItems().stream()
                        .map(MenuItem::getText)
                        .toList()))
                .contains(desk.words().say("command.UNDO"), desk.words().say("command.REDO"));
    }

    private List<Bounds> above() {
        return onFx(() -> robot.lookup(".aj-header .button").<Node>queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
    }
}
