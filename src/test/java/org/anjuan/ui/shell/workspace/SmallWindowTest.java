package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** In the smallest window there is, no tool above the pages is out of sight. */
class SmallWindowTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    double wide() {
        return 1100;
    }

    @Test
    void toolsForWhichThereIsNoRoomStandInAMenuWithTheirKeys() {
        var reader = seen(node(".reader", Node.class));
        assertThat(tools())
                .isNotEmpty()
                .allSatisfy(tool -> assertThat(seen(tool).getMaxX()).isLessThanOrEqualTo(reader.getMaxX() + 0.5));
        assertThat(items())
                .extracting(item -> ((Label) item.getGraphic()).getText())
                .containsExactly("Ctrl+R", "Ctrl+L", "Ctrl+M", "Ctrl+D");

        robot.interact(() -> items().getLast().fire());
        until(() -> robot.lookup("#second-pages").tryQuery().isPresent());
    }

    private List<MenuItem> items() {
        return WorkspaceWindow.onFx(
                () -> robot.lookup("#more-tools").queryAs(MenuButton.class).getItems());
    }

    private List<Node> tools() {
        return WorkspaceWindow.onFx(() -> robot.lookup(".reader .aj-toolbar").queryAll().stream()
                .flatMap(bar -> Stream.of(".button", ".toggle-button", ".menu-button")
                        .flatMap(kind -> bar.lookupAll(kind).stream()))
                .filter(tool -> tool instanceof ButtonBase && isShown(tool))
                .toList());
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static Bounds seen(Node node) {
        return WorkspaceWindow.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }
}
