package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.review.Deduction;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The key 0: a problem that no reason names, in the words of the reviewer, where the standard lets it cost points. */
class OtherReasonTest extends AtTheWorkspace {
    private static final String STANDARD = """
        format: 1
        id: others
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        veto: {total: 0, grade: 差}
        parts:
          - id: P
            title: 得分
            kind: earn
            groups:
              - id: G1
                title: 送达回证
                document: 送达回证
                items:
                  - {id: E1, text: 签收, points: 4, dimension: law, reasons: {no: {text: 没有, cost: all}}}
              - id: G2
                title: 卷面
                items:
                  - id: E2
                    text: 其他不规范
                    points: 4
                    dimension: law
                    reasons:
                      any: {text: 其他不规范, free-text: true, cost: {each: 1, unit: 处}}
                      much: {text: 其他严重问题, free-text: true, cost: {from: 2, to: 3, step: 1}}
        """;

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    SampleCase take(Path laid, Path file) throws IOException {
        var standards = Files.createDirectories(laid.resolve("workspace").resolve("standards"));
        Files.writeString(standards.resolve("others.yaml"), STANDARD);
        return SampleCase.of(SampleDesk.in(laid, Platform::runLater), new StandardRef("others", "1"), file);
    }

    @Test
    void eachProblemHasItsOwnWordsAndTheSameWordsCountOnceMore() {
        toItem("E2");
        other("one");
        until(() -> notes().equals(List.of("one")));
        other("two");
        until(() -> notes().equals(List.of("one", "two")));
        other("one");
        until(() -> times().equals(List.of(2, 1)));
        assertThat(notes()).containsExactly("one", "two");
        assertThat(WorkspaceWindow.onFx(() -> sitting.outcome().earned())).isEqualByComparingTo("5");
    }

    @Test
    void onAnItemWithoutItZeroLeadsToTheOneThatBelongsToNoDocument() {
        toItem("E1");
        other("margin");
        until(() -> notes().equals(List.of("margin")));
        assertThat(onlyDeduction().item()).isEqualTo("E2");
        drag(0.2, 0.10, 0.6, 0.2);
        until(() -> onlyDeduction().proofs().size() == 1);
    }

    @Test
    void aDrawnPlaceProvesWhatNoReasonNames() {
        toItem("E1");
        drag(0.2, 0.10, 0.6, 0.2);
        until(() -> robot.lookup("#pick-1").tryQuery().isPresent());
        press(KeyCode.DIGIT1);
        other("stamp");
        until(() ->
                review().deductions().flatMap(each -> each.proofs().stream()).count() == 1);
        assertThat(onlyDeduction().note()).isEqualTo("stamp");
        until(() -> !robot.lookup("#pick-list").query().isVisible());
    }

    private void other(String words) {
        press(KeyCode.DIGIT0);
        until(() -> robot.lookup("#why").tryQuery().isPresent());
        robot.write(words);
        press(KeyCode.ENTER);
        until(() -> robot.lookup("#why").tryQuery().isEmpty());
    }

    private List<String> notes() {
        return review().deductions().map(Deduction::note).toList();
    }

    private List<Integer> times() {
        return review().deductions().map(Deduction::times).toList();
    }
}
