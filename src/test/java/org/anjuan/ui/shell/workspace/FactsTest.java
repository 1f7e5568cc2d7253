package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The facts of a case are asked as it is opened, and leave out what does not apply. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class FactsTest {
    private static final String STANDARD = """
        format: 1
        id: facts
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        facts: [{id: hearing, ask: 当事人是否申请听证}, {id: seized, ask: 是否扣押}]
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        parts:
          - id: P
            title: 得分
            kind: earn
            reasons: {missing: {text: 没有, cost: all}}
            groups:
              - {id: G, title: 文书, items: [
                  {id: I, text: 决定书, points: 6, dimension: law},
                  {id: H, text: 听证笔录, points: 4, dimension: law, applies-if: {hearing: 是}}]}
        """;

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private SampleCase sample;
    private Sitting sitting;
    private WorkspaceWindow window;

    @Start
    void open(Stage stage) throws IOException {
        var data = Files.createTempDirectory(folder, "data");
        var standards = Files.createDirectories(data.resolve("workspace").resolve("standards"));
        Files.writeString(standards.resolve("facts.yaml"), STANDARD);
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("One page").save(data.resolve("case.pdf"));
            sample = SampleCase.of(SampleDesk.in(data, Platform::runLater), new StandardRef("facts", "1"), file);
        }
        show(stage);
    }

    private void show(Stage stage) {
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 980, 700);
    }

    @AfterEach
    void close() {
        leave();
        sample.desk().close();
    }

    private void leave() {
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> {});
            return true;
        });
        window.settle();
    }

    @Test
    void theAnswerLeavesOutWhatDoesNotApplyAndCanBeChangedLater() {
        window.settle();
        answer(KeyCode.DIGIT2);
        assertThat(sitting.review().score("H").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(sitting.review().score("H").proposed()).isTrue();
        assertThat(sitting.review().score("I").verdict()).isEqualTo(Verdict.OPEN);

        robot.press(KeyCode.CONTROL).press(KeyCode.I).release(KeyCode.I).release(KeyCode.CONTROL);
        window.settle();
        answer(KeyCode.DIGIT1);
        assertThat(sitting.review().score("H").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void whatWasAnsweredIsStatedAlsoWhereTheSheetIsLeftForLaterOrTheCaseIsClosed() {
        window.settle();
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(sitting.review().facts()).containsOnlyKeys("hearing");
        assertThat(sitting.review().score("H").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);

        robot.press(KeyCode.CONTROL).press(KeyCode.I).release(KeyCode.I).release(KeyCode.CONTROL);
        window.settle();
        robot.type(KeyCode.DIGIT1);
        leave();
        WorkspaceWindow.onFx(() -> {
            show(window.stage());
            return true;
        });
        window.settle();
        assertThat(sitting.review().facts()).containsOnlyKeys("hearing", "seized");
    }

    private void answer(KeyCode digit) {
        assertThat(robot.lookup("#facts-sheet").tryQuery()).isPresent();
        robot.type(KeyCode.UP);
        robot.type(digit);
        robot.type(KeyCode.ENTER);
        window.settle();
        assertThat(robot.lookup("#facts-sheet").tryQuery()).isEmpty();
    }
}
