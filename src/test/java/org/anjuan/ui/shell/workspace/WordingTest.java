package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** What reports will say of a deduction is seen while it is made, and can be said otherwise. */
class WordingTest extends AtTheWorkspace {
    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void theSentenceOfTheReportFollowsTheProof() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        until(() -> printed().startsWith("报告用语："));
        assertThat(printed()).doesNotContain("卷内第");

        drag(0.2, 0.1, 0.6, 0.2);

        until(() -> printed().startsWith("报告用语：卷内第1页case："));
    }

    @Test
    void ownWordsAreKeptAndUndoneAsOneAndAnEmptyFieldComposesAgain() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0.2, 0.1, 0.6, 0.2);
        until(() -> printed().contains("卷内第1页"));
        var composed = printed();

        chord(KeyCode.CONTROL, KeyCode.F2);
        until(() -> field().isFocused());
        assertThat(composed).endsWith(WorkspaceWindow.onFx(() -> field().getText()));
        chord(KeyCode.CONTROL, KeyCode.A);
        robot.write("Page one is blank.");
        press(KeyCode.ESCAPE);
        until(() -> onlyDeduction().wording().equals("Page one is blank."));
        until(() -> printed().equals("报告用语（已改写）：Page one is blank."));

        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> onlyDeduction().wording().isEmpty());
        until(() -> printed().equals(composed));

        chord(KeyCode.CONTROL, KeyCode.Y);
        until(() -> onlyDeduction().wording().equals("Page one is blank."));
        chord(KeyCode.CONTROL, KeyCode.F2);
        until(() -> field().isFocused());
        chord(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE, KeyCode.ESCAPE);
        until(() -> onlyDeduction().wording().isEmpty());
        until(() -> printed().equals(composed));
    }

    @Test
    void halfTypedWordingIsThereWhenOneComesAgain() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0.2, 0.1, 0.6, 0.2);
        chord(KeyCode.CONTROL, KeyCode.F2);
        until(() -> field().isFocused());
        chord(KeyCode.CONTROL, KeyCode.A);
        robot.write("half a sen");

        comeAgain();

        toItem("B01.1");
        until(() -> printed().equals("报告用语（已改写）：half a sen"));
    }

    private String printed() {
        return node("#wording-printed", Label.class).getText();
    }

    private TextArea field() {
        return node("#wording-field", TextArea.class);
    }
}
