package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.review.Change;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The comment on the whole case takes no more room below the checklist than its lines need. */
class CommentBarTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void theFieldIsAsHighAsItsTextIsAtTheWidthItHas() {
        double empty = field().getHeight();
        robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        robot.write("all papers are in");
        press(KeyCode.ESCAPE);
        window.settle();
        assertThat(high(field().getWidth() / 3)).isGreaterThan(empty);
        until(() -> field().getHeight() == empty);

        robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        robot.write(" order and every one of them bears the names of both officers");
        press(KeyCode.ESCAPE);
        window.settle();
        until(() -> field().getHeight() > empty && field().getHeight() == high(field().getWidth()));
    }

    @Test
    void noLetterOfWhatIsThereAtAnOpeningIsHidden() {
        for (int letters = 17; letters <= 22; letters++) {
            sitting.act(new Change.Commented("评".repeat(letters)));
            comeAgain();
            assertThat(scrolls()).as("%d letters", letters).isFalse();
        }
    }

    private boolean scrolls() {
        return WorkspaceWindow.onFx(
                () -> field().lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible));
    }

    private double high(double wide) {
        return WorkspaceWindow.onFx(() -> field().prefHeight(wide));
    }

    private TextArea field() {
        return node("#comment", TextArea.class);
    }
}
