package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The checklist is laid out whole after every jump. */
class ChecklistLayoutTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void linesStandWithTheirWordsAfterAJumpAndWhileAFieldIsOpen() {
        toItem("B01.1");
        laidOut();
        press(KeyCode.DIGIT1);
        drag(0.2, 0.1, 0.6, 0.2);
        until(() -> review().deductions().count() == 1);
        laidOut();
        chord(KeyCode.CONTROL, KeyCode.F2);
        laidOut();
        press(KeyCode.ESCAPE);
        toItem("V01");
        laidOut();
        toItem("B01.1");
        laidOut();
    }

    @Test
    void theFieldOfANoteIsAsHighAsWhatIsWrittenInIt() {
        toItem("B01.1");
        press(KeyCode.F2);
        until(() -> node("#note", TextArea.class).isFocused());
        double one = WorkspaceWindow.onFx(() -> node("#note", TextArea.class).getHeight());
        robot.write("a".repeat(30) + " " + "b".repeat(30) + " " + "c".repeat(30));
        until(() -> node("#note", TextArea.class).getHeight() > 1.5 * one);
        press(KeyCode.ESCAPE);
        toItem("V01");
        toItem("B01.1");
        until(() -> node("#note", TextArea.class).getHeight() > 1.5 * one);
    }

    @Test
    void theUpperEdgeCutsNoLineAfterAJump() {
        for (var item : List.of("B05.1", "B11.3", "B03.2", "V01", "B08.1")) {
            toItem(item);
            laidOut();
            assertThat(cut()).as(item).isEmpty();
        }
    }

    /** The lines across which the list's upper edge runs, in pixels. */
    private List<Double> cut() {
        return WorkspaceWindow.onFx(() -> Stream.of(".item-line", ".group-head", ".heading-head", ".part-head")
                .flatMap(each -> robot.lookup(each).queryAll().stream())
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .filter(line -> line.getMinY() < -1 && line.getMaxY() > 1)
                .map(Bounds::getMinY)
                .toList());
    }

    private void laidOut() {
        until(() -> robot.lookup(".item-line").queryAllAs(Parent.class).stream()
                .allMatch(line -> !line.isNeedsLayout() && wordsStand(line)));
    }

    private static boolean wordsStand(Parent line) {
        return line.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .allMatch(label -> label.getWidth() > 0 && label.getLayoutX() > 0);
    }
}
