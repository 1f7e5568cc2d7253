package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.anjuan.desk.WindowPlace;
import org.anjuan.review.Verdict;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The checklist stands in a window of its own when asked, works there by the same keys, and comes back. */
class ChecklistWindowTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void itIsTakenOutJudgesThereAndIsPutBack() {
        assertThat(parts()).isEqualTo(3);
        chord(KeyCode.SHIFT, KeyCode.F6);
        until(() -> other().isPresent());
        assertThat(parts()).isEqualTo(2);
        assertThat(inOther("#item-card")).isPresent();
        assertThat(WorkspaceWindow.onFx(() -> other().orElseThrow().getScene().getStylesheets()))
                .isEqualTo(WorkspaceWindow.onFx(() -> stage.getScene().getStylesheets()));

        press(KeyCode.SPACE);
        until(() -> verdict("V01") == Verdict.CLEAR);
        WorkspaceWindow.onFx(() -> {
            other().orElseThrow().requestFocus();
            return true;
        });
        until(() -> other().orElseThrow().isFocused());
        press(KeyCode.SPACE);
        until(() -> verdict("V02") == Verdict.CLEAR);

        chord(KeyCode.SHIFT, KeyCode.F6);
        until(() -> other().isEmpty());
        until(() -> parts() == 3);
        press(KeyCode.SPACE);
        until(() -> verdict("V03") == Verdict.CLEAR);
    }

    @Test
    void itOpensOutAgainWithTheNextCaseAndStaysInWhereItsScreenIsGone() {
        chord(KeyCode.SHIFT, KeyCode.F6);
        until(() -> other().isPresent());

        comeAgain();
        until(() -> other().isPresent());
        assertThat(settings().out()).isTrue();

        sample.desk().settings().change(now -> now.withChecklist(new WindowPlace(90_000, 0, 500, 600, true)));
        chord(KeyCode.SHIFT, KeyCode.F6);
        until(() -> other().isEmpty());
        sample.desk().settings().change(now -> now.withChecklist(new WindowPlace(90_000, 0, 500, 600, true)));
        comeAgain();
        assertThat(other()).isEmpty();
        assertThat(parts()).isEqualTo(3);
        assertThat(settings().out()).isTrue();
    }

    @Test
    void closingItsWindowPutsItBackAndForgetsNothing() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        chord(KeyCode.SHIFT, KeyCode.F6);
        until(() -> other().isPresent());
        WorkspaceWindow.onFx(() -> {
            other().orElseThrow()
                    .fireEvent(new javafx.stage.WindowEvent(
                            other().orElseThrow(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        until(() -> other().isEmpty());
        assertThat(parts()).isEqualTo(3);
        assertThat(settings().out()).isFalse();
        assertThat(review().deductions()).hasSize(1);
    }

    private WindowPlace settings() {
        return sample.desk().settings().current().checklist();
    }

    private Verdict verdict(String item) {
        return review().score(item).verdict();
    }

    private int parts() {
        return WorkspaceWindow.onFx(
                () -> ((SplitPane) stage.getScene().lookup(".panes")).getItems().size());
    }

    private Optional<Node> inOther(String query) {
        return WorkspaceWindow.onFx(() -> other().map(found -> found.getScene().lookup(query)));
    }

    private Optional<Stage> other() {
        return WorkspaceWindow.onFx(() -> Window.getWindows().stream()
                .filter(any -> !any.equals(stage) && any instanceof Stage)
                .map(Stage.class::cast)
                .findFirst());
    }
}
