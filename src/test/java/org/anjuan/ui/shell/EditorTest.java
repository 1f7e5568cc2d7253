package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.DraftStandard;
import org.anjuan.round.Round;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.Substitute;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.standards.edit.EditorView;
import org.junit.jupiter.api.Test;

/** A standard is written, published, compared and moved to by keys in the real window. */
class EditorTest extends AtTheShell {
    private static final StandardRef NEXT = new StandardRef("penalty-general", "2");

    @Override
    void arrive() {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> depth() == 2 && top().settled());
    }

    @Test
    void aNewVersionIsADraftThatIsOnDiskAfterEachKey() {
        toEditor();
        toFirstItem();
        robot.type(KeyCode.ENTER);
        until(() -> isFocused("field-text"));

        robot.type(KeyCode.X);

        until(() -> text(0).endsWith("x"));
        assertThat(desk.standards().all()).extracting(Standard::ref).doesNotContain(NEXT);
        robot.type(KeyCode.ESCAPE);
        until(() -> isFocused("lines"));
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> depth() == 2 && labels().anyMatch("草稿"::equals));
        assertThat(table().getItems()).hasSize(6);
    }

    @Test
    void aStepIsTakenBackAndDoneAgainInAFieldAsElsewhere() {
        toEditor();
        toFirstItem();
        var before = text(0);
        robot.type(KeyCode.ENTER);
        until(() -> isFocused("field-text"));
        robot.type(KeyCode.X, KeyCode.Y);
        until(() -> text(0).endsWith("xy"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> text(0).equals(before) && isFocused("field-text"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        until(() -> text(0).endsWith("xy"));
        assertThat(labels()).anyMatch(said -> said.contains("改评查内容"));
    }

    @Test
    void linesAreAddedDoubledMovedAndTakenOutByKeys() {
        toEditor();
        toFirstItem();

        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> items().size() == 108 && isFocused("field-text"));
        robot.type(KeyCode.ESCAPE);
        until(() -> isFocused("lines"));
        assertThat(items().subList(0, 3)).extracting(Item::id).containsExactly("V01", "V21", "V02");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        until(() -> items().get(2).id().equals("V21"));
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        until(() -> items().get(1).id().equals("V21"));
        robot.type(KeyCode.DELETE);
        until(() -> items().size() == 107);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> items().size() == 108);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> labels().anyMatch(said -> said.startsWith("已存。")));
    }

    @Test
    void whatIsWrongIsListedAndOneKeyLeadsToTheField() {
        toEditor();
        toFirstItem();

        robot.type(KeyCode.INSERT);

        until(() -> problems().getItems().size() >= 2 && isFocused("field-text"));
        assertThat(shell().trail().top().commands().enabled(Command.PUBLISH).get())
                .isFalse();
        robot.type(KeyCode.ESCAPE);
        until(() -> isFocused("lines"));
        robot.type(KeyCode.F8);
        until(() -> isFocused("field-text") || isFocused("field-reason-0"));
        robot.type(KeyCode.ESCAPE);
        until(() -> isFocused("lines"));
        robot.type(KeyCode.DELETE);
        until(() -> problems().getItems().isEmpty());
        until(() -> top().commands().enabled(Command.PUBLISH).get());
    }

    @Test
    void pointsAndReasonsAreWrittenAndAWrongNumberChangesNothing() {
        toEditor();
        goTo(item -> item.id().equals("B11.3"));
        int at = index("B11.3");
        var points = items().get(at).points();

        robot.interact(() -> robot.lookup("#field-points").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.X);
        until(() -> robot.lookup("#field-points").query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("error")));
        assertThat(items().get(at).points()).isEqualTo(points);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DIGIT9);
        until(() -> items().get(at).points().intValue() == 9);
        int reasons = items().get(at).deductibles().size();
        robot.type(KeyCode.F4);
        until(() -> isFocused("field-reason-" + reasons));
        robot.type(KeyCode.X);
        until(() -> items().get(at).deductibles().size() == reasons + 1
                && items().get(at).deductibles().getLast().text().equals("x"));
    }

    @Test
    void aPublishedVersionIsFrozenAndARoundMovesToItAndBack() throws IOException {
        var round = ((Answer.Yes<Round>) desk.sample().lay(Control.UNWATCHED)).value();
        toEditor();
        goTo(item -> item.id().equals("B11.3"));
        robot.interact(() -> robot.lookup("#field-points").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DIGIT5);
        until(() -> labels().anyMatch(said -> said.matches("改动影响：[1-9].*")));
        robot.type(KeyCode.F5);
        until(() -> robot.lookup("#effect-cases").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#effect-cases").tryQuery().isEmpty());

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> defaultButton("发布"));
        robot.type(KeyCode.ENTER);
        until(() -> depth() == 2 && table().getItems().size() == 6);
        assertThat(desk.standards().all()).extracting(Standard::ref).contains(NEXT);
        assertThat(drafts().all()).isEmpty();

        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.F5);
        until(() -> defaultButton("换用到本任务"));
        robot.type(KeyCode.ENTER);
        until(() -> boundTo(round).equals(NEXT));
        robot.type(KeyCode.F5);
        until(() -> robot.lookup("#take-back").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#take-back").queryButton().fire());
        until(() -> boundTo(round).equals(round.standard()));
    }

    @Test
    void aStandardIsWrittenFromNothingAndPublished() {
        robot.type(KeyCode.INSERT);
        until(() -> depth() == 3 && isFocused("lines"));
        focus("field-formula");
        robot.type(KeyCode.UP);
        until(() -> draft().formula() instanceof Formula.BasePlusShare);
        press("field-fact-add");
        until(() -> draft().terms().facts().size() == 1 && has("field-fact-0"));
        write("field-fact-0");
        until(() -> draft().terms().facts().getFirst().ask().equals("x"));
        press("field-grade-add");
        until(() -> draft().bands().size() == 4);
        robot.interact(() -> robot.lookup("#lines").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> has("field-document"));
        write("field-title");
        focus("field-applies-fact1");
        robot.type(KeyCode.DOWN);
        until(() -> draft().items().allMatch(item -> item.rules().appliesIf().asks("fact1")));
        robot.interact(() -> robot.lookup("#lines").query().requestFocus());
        robot.type(KeyCode.DOWN);
        until(() -> has("field-reason-0"));
        write("field-text");
        write("field-reason-0");
        focus("field-points");
        robot.type(KeyCode.DIGIT9);
        until(() -> top().commands().enabled(Command.PUBLISH).get());

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> defaultButton("发布"));
        robot.type(KeyCode.ENTER);
        until(() -> depth() == 2 && table().getItems().size() == 6);
        assertThat(desk.standards().all()).extracting(Standard::ref).contains(new StandardRef("standard", "1"));
    }

    @Test
    void whatIsSettledBesideTheItemsIsWrittenByKeysAndTakenBack() {
        robot.type(KeyCode.INSERT);
        until(() -> depth() == 3 && isFocused("lines"));
        focus("field-formula");
        robot.type(KeyCode.UP);
        until(() -> draft().formula() instanceof Formula.BasePlusShare && has("field-formula-share-floor"));
        focus("field-formula-share-floor");
        robot.type(KeyCode.DIGIT0);
        var floored = new Formula.BasePlusShare(BigDecimal.ZERO, new BigDecimal(100), BigDecimal.ZERO);
        until(() -> draft().formula().equals(floored));
        enter("field-parameter-add");
        until(() -> draft().terms().parameters().size() == 1 && has("field-parameter-0-value"));
        write("field-parameter-0-text");
        focus("field-parameter-0-value");
        robot.type(KeyCode.DIGIT9);
        until(() -> draft().terms().parameters().getFirst().equals(new Parameter("p1", "x", "9", "", "")));
        enter("field-substitute-add");
        until(() -> has("field-substitute-0-by"));
        write("field-substitute-0-by");
        write("field-substitute-0-document");
        until(() -> draft().terms().substitutes().equals(List.of(new Substitute("x", "x", "", ""))));
        enter("field-view-add");
        until(() -> has("field-view-0-dimension-add"));
        write("field-view-0");
        write("field-view-0-dimension-0");
        enter("field-view-0-dimension-add");
        until(() -> has("field-view-0-dimension-1"));
        until(() -> draft().terms().views().getFirst().dimensions().size() == 2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> draft().terms().views().getFirst().dimensions().size() == 1);
        assertThat(labels()).anyMatch(said -> said.contains("改另外的维度表"));
    }

    @Test
    void whatWasDoneIsTakenBackInAnotherWindowOfTomorrow() throws Exception {
        toEditor();
        toFirstItem();
        var before = text(0);
        robot.type(KeyCode.ENTER);
        until(() -> isFocused("field-text"));
        robot.type(KeyCode.X);
        until(() -> text(0).endsWith("x"));
        leave();
        open();

        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> depth() == 3 && isFocused("lines"));
        until(() -> shell().trail().top().commands().enabled(Command.UNDO_EDIT).get());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        until(() -> text(0).equals(before));
    }

    @Test
    void aRetiredVersionIsListedAsSuchUntilItIsOfferedAgain() {
        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(() -> table().requestFocus());

        robot.type(KeyCode.F6);
        until(() -> labels().anyMatch("已停用"::equals));
        robot.type(KeyCode.F6);

        until(() -> labels().noneMatch("已停用"::equals));
    }

    private Standard draft() {
        return Objects.requireNonNull(drafts().all().getFirst().standard());
    }

    private boolean has(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private void focus(String id) {
        until(() -> has(id));
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
        until(() -> isFocused(id));
    }

    private void write(String id) {
        focus(id);
        robot.type(KeyCode.X);
    }

    private void enter(String id) {
        focus(id);
        robot.type(KeyCode.SPACE);
    }

    private void press(String id) {
        until(() -> has(id));
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
    }

    @Test
    void twoVersionsLieSideBySide() {
        toEditor();
        toFirstItem();
        robot.type(KeyCode.DELETE);
        until(() -> items().size() == 106);
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> depth() == 2 && table().getItems().size() == 6);

        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.D);

        until(() -> depth() == 3 && labels().anyMatch("删去 1 处"::equals));
        assertThat(robot.lookup("#differences").queryListView().getItems()).hasSize(1);
    }

    @Test
    void aDraftIsGivenUpOnlyAfterAsking() {
        toEditor();
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> depth() == 2 && table().getItems().size() == 6);
        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(() -> table().requestFocus());

        robot.type(KeyCode.DELETE);
        until(() -> labels().anyMatch(said -> said.contains("不能撤销")));
        assertThat(drafts().all()).hasSize(1);
        robot.interact(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> "放弃草稿".equals(button.getText()))
                .forEach(Button::fire));

        until(() -> table().getItems().size() == 5);
        assertThat(drafts().all()).isEmpty();
    }

    private void toEditor() {
        robot.interact(() -> table().getSelectionModel().select(0));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> depth() == 3 && isFocused("lines"));
    }

    /** The whole, the part, the group, the item. */
    private void toFirstItem() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        until(() -> robot.lookup("#field-text").tryQuery().isPresent());
    }

    private void goTo(Predicate<Item> wanted) {
        var id = items().stream().filter(wanted).findFirst().orElseThrow().id();
        robot.interact(() -> ((EditorView) top()).goTo(id));
        until(() -> robot.lookup("#field-points").tryQuery().isPresent());
    }

    private int index(String id) {
        return items().stream().map(Item::id).toList().indexOf(id);
    }

    private StandardRef boundTo(Round round) {
        return desk.rounds().find(round.id()).orElseThrow().standard();
    }

    private boolean defaultButton(String says) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.isDefaultButton() && says.equals(button.getText()));
    }

    private boolean isFocused(String id) {
        var owner = shell().scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private int depth() {
        return trail().depth();
    }

    private DraftStandard drafts() {
        return new DraftStandard(desk.folders().workspace().resolve("standards"), desk.standards(), desk.words());
    }

    /** The items of the draft; a folder that is listed while the draft's file is replaced may seem empty. */
    private List<Item> items() {
        return Stream.generate(() -> drafts().all().stream()
                        .flatMap(draft ->
                                Objects.requireNonNull(draft.standard()).items())
                        .toList())
                .limit(100)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No draft has an item"));
    }

    private String text(int item) {
        return items().get(item).text();
    }

    private ListView<?> problems() {
        return robot.lookup("#problems").queryListView();
    }

    private TableView<?> table() {
        return robot.lookup("#standards").queryTableView();
    }
}
