package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.CaseRow;
import org.anjuan.review.Settlement;
import org.anjuan.review.Settlement.Side;
import org.anjuan.samples.TwoReviews;
import org.anjuan.ui.shell.settling.SettlingView;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/** Two reviews of one case are begun, settled and sent back in the window, with the keys of a keyboard. */
class SettlingTest extends AtTwoReviews {
    @Override
    void review(TwoReviews begun) {
        begun.bothReview();
    }

    private void toSettling() {
        robot.push(KeyCode.F9);
        until(() -> top() instanceof SettlingView && top().settled());
    }

    private List<String> rows() {
        return onFx(() -> robot.lookup("#dissents").<ListView<?>>query().getItems().stream()
                .map(Object::toString)
                .toList());
    }

    private int marked() {
        return onFx(() -> robot.lookup("#dissents")
                .<ListView<?>>query()
                .getSelectionModel()
                .getSelectedIndex());
    }

    @Test
    void twoKeysDecideBothAndOneHandsItIn() {
        toSettling();
        assertThat(rows()).hasSize(2);
        assertThat(marked()).isZero();

        robot.push(KeyCode.DIGIT2);
        until(() -> marked() == 1);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> row().stage() == CaseRow.Stage.SETTLED);
        assertThat(row().lost()).isEqualByComparingTo("2.5");
        assertThat(labels()).contains("已提交");
    }

    @Test
    void whatWasDecidedIsUndoneByItsKeyAndHandingInWaitsForAll() {
        toSettling();
        robot.push(KeyCode.DIGIT1);
        until(() -> marked() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        until(() -> rows().stream().allMatch(row -> row.contains("state=OPEN")));
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.SETTLING);
    }

    @Test
    void sendingBackNeedsAReasonThatBothAreShownWhenTheyOpenTheCase() {
        toSettling();
        robot.push(KeyCode.DIGIT4);
        until(() -> onFx(() -> robot.lookup("#settling-why").<TextField>query().isFocused()));
        robot.interact(() -> robot.lookup("#settling-why").<TextField>query().setText("缺什么材料？"));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT4);
        until(() -> rows().getFirst().contains("state=ASKED"));

        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2 && top().settled());
        robot.interact(() -> desk.people().sitDown(TwoReviews.OTHER));
        robot.push(KeyCode.ENTER);
        until(() -> top() instanceof WorkspaceView && top().settled());
        until(() -> labels().anyMatch(text -> text.contains("S1.3：缺什么材料？")));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aReasonThatIsHalfWrittenStaysWithItsItem() {
        toSettling();
        robot.push(KeyCode.F2);
        robot.interact(() -> robot.lookup("#settling-why").<TextField>query().setText("先问清"));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        until(() -> why().isEmpty());

        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2 && top().settled());
        toSettling();
        until(() -> why().equals("先问清"));
    }

    private String why() {
        return onFx(() -> robot.lookup("#settling-why").<TextField>query().getText());
    }

    @Test
    void anOwnDecisionIsChosenAmongTheReasonsOfTheItem() {
        toSettling();
        robot.push(KeyCode.DIGIT3);
        until(() -> robot.lookup("#own-sheet").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> labels().anyMatch("还没有选怎样认定。请选一项。"::equals));
        robot.interact(
                () -> robot.lookup("#own-reason-partly").<RadioButton>query().fire());
        robot.push(KeyCode.ENTER);

        until(() -> rows().getFirst().contains("state=SETTLED"));
        assertThat(rows().getFirst()).contains(Side.OWN.name()).contains(Settlement.class.getSimpleName());
    }

    @Test
    void theProofsOfBothAreInSightAndTheKeyBringsBothToOnePage() {
        toSettling();
        until(() -> proofs().equals(List.of("没有证据", "证据 1/1，第 3 页")));
        robot.push(KeyCode.DOWN);
        until(() -> proofs().equals(List.of("证据 1/1，第 1 页", "没有证据")));
    }

    @Test
    void inTheSmallestWindowAllIsInSightAndTheWordsSayWhoseProofsLieWhere() {
        toSettling();
        assertThat(sides()).isEqualTo(desk.words().say("settling.sides"));
        robot.interact(() -> {
            var stage = shell().scene().getWindow();
            stage.setWidth(1100);
            stage.setHeight(680);
        });
        until(() -> sides().equals(desk.words().say("settling.sides.stacked")) && top().settled());

        assertThat(onFx(() -> Stream.of(".aj-header", ".aj-footer", ".opinions")
                        .map(query -> robot.lookup(query).<Node>query())
                        .map(node -> node.localToScene(node.getLayoutBounds()))
                        .toList()))
                .allSatisfy(seen -> {
                    assertThat(seen.getMinY()).isNotNegative();
                    assertThat(seen.getMaxY()).isLessThanOrEqualTo(680);
                });
    }

    private String sides() {
        return onFx(() -> robot.lookup("#settling-sides").<Label>query().getText());
    }

    private List<String> proofs() {
        return onFx(() -> robot.lookup(".opinion .aj-muted").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.contains("证据"))
                .toList());
    }
}
