package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.CaseRow;
import org.anjuan.samples.TwoReviews;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/** Persons change places at one PC, and one begins a review beside another's. */
class SecondReviewTest extends AtTwoReviews {
    @Override
    void review(TwoReviews begun) {
        begun.sit(TwoReviews.ONE);
        begun.work(sitting -> {
            TwoReviews.deduct(sitting, "S1.1", "0.5", 1);
            TwoReviews.handIn(sitting);
        });
    }

    private void name(String name) {
        until(() -> robot.lookup("#who-sheet").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#who-name").<TextField>query().setText(name));
        robot.push(KeyCode.ENTER);
    }

    @Test
    void anotherPersonBeginsWithAnEmptySheet() {
        robot.push(KeyCode.F4);
        name(TwoReviews.OTHER);
        until(() -> top() instanceof WorkspaceView && top().settled());

        assertThat(row().stage()).isEqualTo(CaseRow.Stage.TWO);
        assertThat(desk.people().here().name()).isEqualTo(TwoReviews.OTHER);
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2 && top().settled());
        assertThat(labels()).contains("两人评查中");
    }

    @Test
    void thePersonWhoReviewedItIsToldWhyNotAndTheSheetStays() {
        robot.push(KeyCode.F4);
        name(TwoReviews.ONE);
        until(() -> labels().anyMatch(text -> text.startsWith("您已经评查过本卷")));
        assertThat(robot.lookup("#who-sheet").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theNameAboveLeadsToAnotherPerson() {
        click(".aj-reviewer");
        name(TwoReviews.ARBITER);
        until(() ->
                onFx(() -> robot.lookup(".aj-reviewer").queryButton().getText().equals(TwoReviews.ARBITER)));
        assertThat(desk.people().here().name()).isEqualTo(TwoReviews.ARBITER);
    }
}
