package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.StandardRef;
import org.anjuan.ui.kit.Nameless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything a standard can say of an item is on the checklist, and everything it allows can be done there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class RichRulesTest {
    private static final String STANDARD = """
        format: 1
        id: rich
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律, papers: 文书}
        deductions: {waivers: true}
        not-applicable: {counts: full, needs-reason: true, reasons: [没有申请听证, 没有采取强制措施]}
        substitutes: [{document: 检测报告, by: 鉴定意见, condition: 有资质的}]
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        veto: {total: 0, grade: 差}
        parts:
          - id: P
            title: 得分
            kind: earn
            note: 逐项计分
            groups:
              - id: G
                title: 文书
                items:
                  - id: H
                    text: 检测报告
                    dimension: law
                    cap: 5
                    elements:
                      - id: E1
                        text: 资质标志
                        points: 4
                        also: papers
                        documents: 检测报告
                        common-errors: [没有标志, 标志过期]
                        exceptions: 自行检测的除外
                        explanation: 指资质认定标志
                        not-with: E2
                        reasons: {grade: {text: 标志不齐, cost: {ladder: [{points: 1, text: 轻}, {points: 3, text: 重}]}}}
                      - {id: E2, text: 结论, points: 4, reasons: {lacks: {text: 没有结论, cost: all}, never: {text: 伪造, cost: veto}}}
          - id: K
            title: 清单
            kind: check
            groups: [{id: K1, title: 归档, items: [{id: C, text: 一案一卷, dimension: papers, reasons: {no: {text: 不是一案一卷, cost: none}}}]}]
          - id: B
            title: 加分
            kind: bonus
            groups: [{id: B1, title: 加分, cap: 3, items: [{id: X, text: 示范案卷, dimension: papers, reasons: {yes: {text: 入选示范案卷, cost: 2}}}]}]
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
        Files.writeString(standards.resolve("rich.yaml"), STANDARD);
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("One page").save(data.resolve("case.pdf"));
            sample = SampleCase.of(SampleDesk.in(data, Platform::runLater), new StandardRef("rich", "1"), file);
        }
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 1200, 860);
    }

    @AfterEach
    void close() {
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> {});
            return true;
        });
        window.settle();
        sample.desk().close();
    }

    @Test
    void whatHelpsToJudgeStandsOnTheCard() {
        window.settle();
        until(() -> shows("#heading-H"));
        assertThat(words("#item-exceptions"))
                .anySatisfy(text -> assertThat(text).contains("自行检测的除外"));
        assertThat(words(".item-facts"))
                .contains("常见错误", "没有标志；标志过期", "解释", "指资质认定标志", "有资质的，鉴定意见可以视同检测报告", "兼评维度", "文书");
    }

    @Test
    void aRungOfALadderIsPickedByItsWordsAndCanBeChanged() {
        press(KeyCode.DIGIT1);
        until(() -> shows("#points-2"));
        assertThat(words("#points-2"))
                .anySatisfy(text -> assertThat(text).contains("3").contains("重"));
        press(KeyCode.DIGIT2);
        until(() -> sitting.review().deductions().count() == 1);
        until(() -> shows("#deduction-grade"));
        assertThat(words("#deduction-grade")).contains("扣 3 分");
    }

    @Test
    void aReasonOfTheStandardIsTakenForWhatDoesNotApplyAndOneIsNeeded() {
        window.settle();
        press(KeyCode.F4);
        until(() -> shows("#not-applicable-reason-2"));
        assertThat(robot.lookup("#not-applicable-yes").queryButton().isDisabled())
                .isTrue();
        assertThat(words("#not-applicable-sheet")).contains("按本标准，不适用的条目给满分。");
        fire("#not-applicable-reason-2");
        until(() -> !robot.lookup("#not-applicable-yes").queryButton().isDisabled());
        fire("#not-applicable-yes");
        until(() -> sitting.review().score("E1").verdict() == Verdict.NOT_APPLICABLE);
        assertThat(sitting.review().score("E1").note()).isEqualTo("没有采取强制措施");
    }

    @Test
    void aDeductionIsWaivedByARuleAndCountsAgain() {
        go("E2");
        press(KeyCode.DIGIT1);
        until(() -> shows("#deduction-waive"));
        assertThat(sitting.outcome().earned()).isEqualByComparingTo("4");
        fire("#deduction-waive");
        until(() -> shows("#waive-by"));
        assertThat(WorkspaceWindow.onFx(
                        () -> Nameless.in(robot.lookup("#waive-sheet").query())))
                .isEmpty();
        write("#waive-by", "省厅某号文第3条");
        fire("#waive-yes");
        until(() -> shows("#deduction-waiver"));
        assertThat(sitting.outcome().earned()).isEqualByComparingTo("8");
        assertThat(words("#deduction-waiver")).contains("已豁免，不计入：省厅某号文第3条");
        fire("#deduction-waive");
        until(() -> sitting.outcome().earned().intValue() == 4);
    }

    @Test
    void aChecklistCountsNothingAndABonusAdds() {
        go("C");
        assertThat(words("#item-card")).doesNotContain("0 分");
        press(KeyCode.DIGIT1);
        until(() -> sitting.review().deductions().count() == 1);
        go("X");
        assertThat(words("#reason-1")).contains("+2");
        press(KeyCode.DIGIT1);
        until(() -> shows("#deduction-yes"));
        assertThat(words("#deduction-yes")).contains("加 2 分");
        assertThat(sitting.outcome().sums().bonus()).isEqualByComparingTo("2");
    }

    /** By the key for the next item, until it is the open one. */
    private void go(String item) {
        until(() -> shows("#item-card"));
        for (int i = 0; i < 4 && !isOpen(item); i++) {
            press(KeyCode.DOWN);
        }
        until(() -> isOpen(item));
    }

    private boolean isOpen(String item) {
        return words("#item-card").stream().findFirst().filter(item::equals).isPresent();
    }

    private void press(KeyCode key) {
        window.settle();
        robot.press(key).release(key);
        window.settle();
    }

    private void fire(String button) {
        WorkspaceWindow.onFx(() -> {
            robot.lookup(button).<Button>query().fire();
            return true;
        });
        window.settle();
    }

    private void write(String field, String text) {
        WorkspaceWindow.onFx(() -> {
            robot.lookup(field).<TextInputControl>query().setText(text);
            return true;
        });
    }

    private boolean shows(String node) {
        return robot.lookup(node).tryQuery().filter(there -> there.isVisible()).isPresent();
    }

    /** All words inside the node, and its own. */
    private List<String> words(String node) {
        return WorkspaceWindow.onFx(() -> robot
                .from(robot.lookup(node).queryAll())
                .lookup((javafx.scene.Node each) -> each instanceof Labeled)
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private static void until(BooleanSupplier there) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WorkspaceWindow.onFx(there::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
