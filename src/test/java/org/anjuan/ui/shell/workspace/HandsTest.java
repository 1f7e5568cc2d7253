package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/** A key that is held goes on step by step, and only the left button marks. */
class HandsTest extends AtTheWorkspace {
    private static final int PAGES = 12;
    private static final int STEPS = 7;

    @Override
    void lay(SamplePdf pdf) throws IOException {
        for (int page = 1; page <= PAGES; page++) {
            pdf.text("Page " + page);
        }
    }

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void aHeldKeyTurnsOnePageAtATimeAndStopsWhereItIsLetGo() {
        window.settle();
        hold(KeyCode.RIGHT);

        until(() -> page().equals(Integer.toString(1 + STEPS)));
        window.settle();
        assertThat(WorkspaceWindow.onFx(this::page)).isEqualTo(Integer.toString(1 + STEPS));
    }

    @Test
    void aHeldKeyWalksTheItemsOneByOneAndJudgesNone() {
        var items = sitting.standard().items().map(Item::id).toList();
        toItem(items.getFirst());
        hold(KeyCode.DOWN);

        until(() -> window.view().currentItem().equals(items.get(STEPS)));
        assertThat(review().scores().values())
                .allSatisfy(score -> assertThat(score.verdict()).isIn(Verdict.OPEN, Verdict.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @EnumSource(
            value = MouseButton.class,
            names = {"MIDDLE", "SECONDARY"})
    void theOtherButtonsPanAndMarkNothing(MouseButton button) {
        window.settle();
        double before = sheet().getMinY();
        robot.moveTo(on(0.5, 0.5)).press(button);
        robot.moveBy(0, -20).moveBy(0, -40).release(button);
        window.settle();

        until(() -> sheet().getMinY() < before);
        assertThat(robot.lookup("#pick-list").query().isVisible()).isFalse();
        assertThat(review().deductions()).isEmpty();
    }

    /** As a keyboard repeats a key that is not let go. */
    private void hold(KeyCode key) {
        robot.interact(() -> {
            for (int step = 0; step < STEPS; step++) {
                stage.getScene().getRoot().fireEvent(event(KeyEvent.KEY_PRESSED, key));
            }
            stage.getScene().getRoot().fireEvent(event(KeyEvent.KEY_RELEASED, key));
        });
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", "", key, false, false, false, false);
    }

    private String page() {
        return robot.lookup("#page-number").queryTextInputControl().getText();
    }
}
