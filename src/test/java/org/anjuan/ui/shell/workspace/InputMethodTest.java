package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** A Chinese input method writes into notes: nothing it composes is lost, and none of its keys does anything else. */
class InputMethodTest extends AtTheWorkspace {
    private static final String ITEM = "B01.1";

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Test
    void composedWordsReachTheNoteAndTheirKeysDecideNothing() {
        openNote();
        compose("wu", "");
        press(KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.F5, KeyCode.F9, KeyCode.BACK_SPACE, KeyCode.DOWN);
        compose("", "无");
        compose("riqi", "");
        press(KeyCode.DIGIT2, KeyCode.ENTER);
        compose("", "日期");

        assertThat(text()).isEqualTo("无日期");
        until(() -> review().score(ITEM).note().equals("无日期"));
        assertThat(review().deductions()).isEmpty();
        assertThat(WorkspaceWindow.onFx(() -> window.view().currentItem())).isEqualTo(ITEM);
    }

    @Test
    void escapeGivesUpWhatIsComposedAndOnlyThenTheField() {
        openNote();
        compose("wu", "");
        press(KeyCode.ESCAPE);
        compose("", "");
        assertThat(WorkspaceWindow.onFx(() -> note().isFocused())).isTrue();
        assertThat(text()).isEmpty();

        press(KeyCode.ESCAPE);
        until(() -> !note().isFocused());
        press(KeyCode.DIGIT1);
        until(() -> review().deductions().count() == 1);
    }

    @Test
    void wordsComposedJustBeforeTheCaseIsLeftAreThereTomorrow() {
        openNote();
        compose("que", "");
        compose("", "缺页");

        comeAgain();

        assertThat(review().score(ITEM).note()).isEqualTo("缺页");
    }

    @Test
    void digitsPickCandidatesAndNotItemsWhileTheListBesideABoxIsSearched() {
        toItem(ITEM);
        drag(0.2, 0.1, 0.6, 0.2);
        until(() -> robot.lookup("#pick-filter").tryQuery().isPresent());
        var filter = node("#pick-filter", TextInputControl.class);
        robot.clickOn(filter);
        until(filter::isFocused);
        fire(filter, "lian", "");
        press(KeyCode.DIGIT1);
        assertThat(WorkspaceWindow.onFx(filter::isFocused)).isTrue();
        assertThat(review().deductions()).isEmpty();

        fire(filter, "", "立案");
        until(() -> filter.getText().equals("立案"));
        assertThat(review().deductions()).isEmpty();
        robot.interact(window.view()::dropPlace);
    }

    @Test
    void whatTakesNoTextWakesNoInputMethod() {
        toItem(ITEM);
        assertThat(WorkspaceWindow.onFx(() -> stage.getScene().getFocusOwner().getInputMethodRequests()))
                .isNull();
        var listening = WorkspaceWindow.onFx(() -> all(stage.getScene().getRoot())
                .filter(node -> node.isFocusTraversable() && node.getInputMethodRequests() != null)
                .toList());
        assertThat(listening).allMatch(TextInputControl.class::isInstance);
    }

    private void openNote() {
        toItem(ITEM);
        press(KeyCode.F2);
        until(() -> note().isFocused());
    }

    private TextArea note() {
        return node("#note", TextArea.class);
    }

    private String text() {
        return WorkspaceWindow.onFx(() -> note().getText());
    }

    private void compose(String composed, String committed) {
        fire(note(), composed, committed);
    }

    private void fire(Node field, String composed, String committed) {
        robot.interact(() -> InputMethod.tell(field, composed, committed));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof javafx.scene.Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(InputMethodTest::all))
                : Stream.of(node);
    }
}
