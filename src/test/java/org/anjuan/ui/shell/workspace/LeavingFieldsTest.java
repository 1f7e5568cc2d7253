package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.Item;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/**
 * Whatever field is left in whatever way, what was typed is kept; nothing that is closed takes words with it; and what was
 * written can be undone in a program that was started again.
 */
class LeavingFieldsTest extends AtTheWorkspace {
    private static final int MOST_STEPS = 40;
    private static final String STANDARD = """
        format: 1
        id: fields
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        deductions: {waivers: true}
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        veto: {total: 0, grade: 差}
        parts:
          - id: P
            title: 得分
            kind: earn
            groups:
              - id: G
                title: 文书
                items:
                  - id: E1
                    text: 标志
                    points: 4
                    dimension: law
                    documents: 送达回证
                    reasons:
                      grade: {text: 不齐, cost: {step: 1, from: 1, to: 3}}
                      told: {text: 其他, cost: 1, free-text: true}
                  - id: E2
                    text: 结论
                    points: 4
                    dimension: law
                    reasons:
                      lacks: {text: 没有, cost: all}
                      never: {text: 伪造, cost: veto}
        """;

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    SampleCase take(Path laid, Path file) throws IOException {
        var standards = Files.createDirectories(laid.resolve("workspace").resolve("standards"));
        Files.writeString(standards.resolve("fields.yaml"), STANDARD);
        return SampleCase.of(SampleDesk.in(laid, Platform::runLater), new StandardRef("fields", "1"), file);
    }

    /** A field that is kept while it is typed, and the keys that open it; none where it is in sight and clicked. */
    enum Field {
        NOTE("#note", KeyCode.F2),
        DEDUCTION_NOTE("#deduction-note"),
        WORDING("#wording-field", KeyCode.CONTROL, KeyCode.F2),
        COMMENT("#comment", KeyCode.SHIFT, KeyCode.F2);

        private final String id;

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
        private final List<KeyCode> keys;

        Field(String id, KeyCode... keys) {
            this.id = id;
            this.keys = List.of(keys);
        }
    }

    /** A question that words answer, asked on an item. */
    enum Question {
        NOT_APPLICABLE("E1", "#not-applicable-why"),
        REASON("E1", "#why"),
        VETO("E2", "#why"),
        WAIVER("E2", "#waive-by"),
        MISSING("E2", "#missing-document"),
        REOPENING("E1", "#reopen-why");

        private final String item;
        private final String field;

        Question(String item, String field) {
            this.item = item;
            this.field = field;
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldKeepsItsWordsHoweverItIsLeftAndUndoReachesThemTomorrow(Field field) {
        toItem("E1");
        if (field == Field.DEDUCTION_NOTE || field == Field.WORDING) {
            press(KeyCode.DIGIT1, KeyCode.DIGIT2);
            until(() -> sitting.review().deductions().count() == 1);
        }
        var typed = new StringBuilder();
        for (var way : ways().entrySet()) {
            write(field, typed.isEmpty());
            typed.append("z");
            way.getValue().run();
            until(() -> kept(field).contains(typed));
            press(KeyCode.ESCAPE);
            toItem("E1");
        }
        write(field, false);

        restart();

        assertThat(kept(field)).endsWith("z" + typed);
        until(KeyCode.Z, () -> kept(field).isEmpty());
        until(KeyCode.Y, () -> kept(field).endsWith("z" + typed));
    }

    /** Every way out of a field that the workspace has. */
    private Map<String, Runnable> ways() {
        var ways = new LinkedHashMap<String, Runnable>();
        ways.put("Tab", () -> press(KeyCode.TAB));
        ways.put("Shift+Tab", () -> chord(KeyCode.SHIFT, KeyCode.TAB));
        ways.put("Esc", () -> press(KeyCode.ESCAPE));
        ways.put("a click on the page", () -> robot.clickOn(on(0.8, 0.4)));
        ways.put("a click on a filter", () -> robot.clickOn("#filter-all"));
        ways.put("a function key", () -> press(KeyCode.F8));
        ways.put("something else beside the pages", () -> chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U));
        ways.put("a sheet over all", () -> chord(KeyCode.CONTROL, KeyCode.ENTER));
        ways.put("leaving the case", this::comeAgain);
        return ways;
    }

    private void write(Field field, boolean anew) {
        if (field.keys.isEmpty()) {
            until(() -> robot.lookup(field.id).tryQuery().isPresent());
            robot.clickOn(field.id);
        } else {
            chord(field.keys.toArray(KeyCode[]::new));
        }
        until(() -> robot.lookup(field.id).queryTextInputControl().isFocused());
        if (anew) {
            chord(KeyCode.CONTROL, KeyCode.A);
        }
        robot.write("z");
    }

    private String kept(Field field) {
        var review = review();
        return switch (field) {
            case NOTE -> review.score("E1").note();
            case DEDUCTION_NOTE -> onlyDeduction().note();
            case WORDING -> onlyDeduction().wording();
            case COMMENT -> review.comment();
        };
    }

    /** Presses the key with Ctrl until it is so. */
    private void until(KeyCode key, BooleanSupplier so) {
        for (int step = 0; step < MOST_STEPS && !so.getAsBoolean(); step++) {
            chord(KeyCode.CONTROL, key);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aHalfTypedAnswerIsThereAgainAfterEscAndAfterARestartAndGoesWithTheAnswer(Question question) {
        prepare(question);
        ask(question);
        robot.write("half");
        press(KeyCode.ESCAPE);
        until(() -> robot.lookup(question.field).tryQuery().isEmpty());

        ask(question);
        assertThat(text(question)).isEqualTo("half");
        press(KeyCode.END);
        robot.write("way");

        restart();

        ask(question);
        assertThat(text(question)).isEqualTo("halfway");
        press(KeyCode.ENTER);
        until(() -> said(question).equals("halfway"));
        assertThat(review().answering()).isEmpty();
        if (question != Question.REOPENING) {
            restart();
            chord(KeyCode.CONTROL, KeyCode.Z);
            until(KeyCode.Z, () -> !said(question).equals("halfway"));
        }
    }

    @Test
    void theRangeInWhichADocumentWasSoughtIsThereAgainToo() {
        ask(Question.MISSING);
        robot.write("paper");
        WorkspaceWindow.onFx(() -> {
            range().requestFocus();
            range().selectAll();
            return true;
        });
        robot.write("2");

        restart();

        ask(Question.MISSING);
        assertThat(WorkspaceWindow.onFx(() -> range().getText())).isEqualTo("2");
        press(KeyCode.ENTER);
        until(() -> review().deductions().count() == 1);
        assertThat(((Anchor.Absence) onlyDeduction().proofs().getFirst().anchor()).first())
                .isEqualTo(2);
        assertThat(review().answering()).isEmpty();
    }

    /** The field of the first page that was searched. */
    private TextInputControl range() {
        return robot
                .from(robot.lookup("#missing-sheet").queryAll())
                .lookup(".text-field")
                .queryAllAs(TextInputControl.class)
                .stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private void prepare(Question question) {
        if (question == Question.WAIVER) {
            toItem("E2");
            press(KeyCode.DIGIT1);
            until(() -> sitting.review().deductions().count() == 1);
        } else if (question == Question.REOPENING) {
            WorkspaceWindow.onFx(() -> {
                sitting.act(new Change.Judged(
                        sitting.standard().items().map(Item::id).toList(), Verdict.CLEAR, ""));
                return assertThat(sitting.act(new Change.Submitted())).isInstanceOf(Applied.Done.class);
            });
        }
    }

    private void ask(Question question) {
        toItem(question.item);
        switch (question) {
            case NOT_APPLICABLE -> press(KeyCode.F4);
            case REASON, VETO -> press(KeyCode.DIGIT2);
            case WAIVER -> fire("#deduction-waive");
            case MISSING -> press(KeyCode.F5);
            case REOPENING -> fire("#reopen-case");
        }
        until(() -> robot.lookup(question.field).tryQuery().isPresent());
        robot.interact(() -> {
            var field = robot.lookup(question.field).queryTextInputControl();
            field.requestFocus();
            field.selectAll();
        });
    }

    private void fire(String button) {
        until(() -> robot.lookup(button).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    private String text(Question question) {
        return WorkspaceWindow.onFx(
                () -> robot.lookup(question.field).queryTextInputControl().getText());
    }

    /** What the review says in answer to the question; empty while it is not answered. */
    private String said(Question question) {
        var review = review();
        var deduction = review.deductions().findFirst();
        return switch (question) {
            case NOT_APPLICABLE -> review.score("E1").note();
            case REASON, VETO -> deduction.map(Deduction::note).orElse("");
            case WAIVER -> deduction.map(Deduction::waiver).orElse("");
            case MISSING ->
                deduction.stream()
                        .flatMap(found -> found.proofs().stream())
                        .map(proof -> ((Anchor.Absence) proof.anchor()).document())
                        .findFirst()
                        .orElse("");
            case REOPENING -> review.status() == Status.DRAFT ? "halfway" : "";
        };
    }
}
