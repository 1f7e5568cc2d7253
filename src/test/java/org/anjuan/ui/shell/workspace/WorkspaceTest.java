package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Control;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.TakeIn;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.standard.Item;
import org.anjuan.ui.shell.trial.Temper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The workspace in a real window, worked with real keys and a real mouse, over a real review on disk. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WorkspaceTest {
    @TempDir
    static Path folder;

    private static final int RANDOM_TURNS = 150;
    private static final List<KeyCode> HARMLESS = Temper.CAREFUL.plain();
    private static final List<KeyCode> WITH_CONTROL = Temper.CAREFUL.withControl();

    private final FxRobot robot = new FxRobot();
    private SampleCase sample;
    private Sitting sitting;
    private Stage stage;
    private WorkspaceWindow window;

    @Start
    void open(Stage first) throws IOException {
        stage = first;
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Record of inquiry")
                    .text("Second page")
                    .text("Third page")
                    .save(Files.createTempDirectory(folder, "files").resolve("case.pdf"));
            sample = SampleCase.of(Files.createTempDirectory(folder, "data"), Platform::runLater, file);
        }
        show();
    }

    private void show() {
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 980, 700);
    }

    @AfterEach
    void close() {
        leave();
        sample.desk().close();
    }

    private void leave() {
        window.settle();
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        assertThat(gone).isTrue();
    }

    @Test
    void spaceWalksTheItems() {
        press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        assertThat(verdicts("V01", "V02", "V03", "V04"))
                .containsExactly(Verdict.CLEAR, Verdict.CLEAR, Verdict.CLEAR, Verdict.OPEN);
        press(KeyCode.UP, KeyCode.DELETE);
        assertThat(verdicts("V03")).containsExactly(Verdict.OPEN);
    }

    @Test
    void aDigitAndADragAreADeductionWithItsProofAtTheRightPlace() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0, 0.2, 0.10, 0.6, 0.2);
        var area = (Anchor.Area) onlyDeduction().proofs().getFirst().anchor();
        assertThat(area.page()).isEqualTo(sitting.caseFile().pages().getFirst());
        near(area, 0.2, 0.10, 0.4, 0.1);
    }

    @Test
    void aBoxOnATurnedPageMeansTheUprightPage() {
        toItem("B01.1");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        press(KeyCode.DIGIT1);
        drag(0, 0.1, 0.2, 0.3, 0.6);
        near((Anchor.Area) onlyDeduction().proofs().getFirst().anchor(), 0.2, 0.7, 0.4, 0.2);
    }

    @Test
    void aMarkLeadsToItsDeductionAndTheDeductionToItsPlace() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0, 0.2, 0.10, 0.6, 0.2);
        press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.END);
        assertThat(current()).isNotEqualTo("B01.1");
        press(KeyCode.HOME);
        var page = sheet(0);
        robot.moveTo(page.getMinX() + page.getWidth() * 0.3, page.getMinY() + page.getHeight() * 0.15)
                .clickOn(MouseButton.PRIMARY);
        window.settle();
        assertThat(current()).isEqualTo("B01.1");
        press(KeyCode.END);
        robot.clickOn(".proof-jump");
        window.settle();
        assertThat(robot.lookup(".mark").tryQuery()).isPresent();
    }

    @Test
    void aBoxFirstThenItemAndReasonByDigit() {
        toItem("B02.1");
        drag(0, 0.2, 0.10, 0.6, 0.2);
        assertThat(robot.lookup("#pick-list").query().isVisible()).isTrue();
        press(KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertThat(robot.lookup("#pick-list").query().isVisible()).isFalse();
        assertThat(onlyDeduction().item()).isEqualTo("B02.1");
        assertThat(onlyDeduction().proofs()).hasSize(1);
    }

    @Test
    void aBoxIsMovedAndResizedByKeysAndByDrawingItAnew() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0, 0.2, 0.10, 0.6, 0.2);
        redraw();
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.ENTER);
        window.settle();
        near((Anchor.Area) onlyProof(), 0.22, 0.11, 0.39, 0.1);
        redraw();
        drag(0, 0.3, 0.30, 0.5, 0.4);
        near((Anchor.Area) onlyProof(), 0.3, 0.3, 0.2, 0.1);
    }

    private void redraw() {
        press(named(sample.desk()
                .words()
                .say("scoring.proof.redraw", sample.desk().words().say("scoring.place.box", 1))));
        window.settle();
    }

    private Anchor onlyProof() {
        assertThat(onlyDeduction().proofs()).hasSize(1);
        return onlyDeduction().proofs().getFirst().anchor();
    }

    @Test
    void lettersFindTheItemByThePinyinOfItsDocumentWithoutAnInputMethod() {
        toItem("B02.1");
        drag(0, 0.2, 0.10, 0.6, 0.2);
        press(KeyCode.L, KeyCode.A, KeyCode.X, KeyCode.BACK_SPACE, KeyCode.S, KeyCode.P);
        assertThat(robot.lookup("#pick-filter").queryAs(TextInputControl.class).getText())
                .isEqualTo("LASP");
        press(KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertThat(onlyDeduction().item()).isEqualTo("B01.1");
        assertThat(onlyDeduction().proofs()).hasSize(1);
    }

    @Test
    void theSameReasonShowsItsEarlierPointsAndOneKeyTakesThem() throws IOException {
        anotherCaseDeducts("B02.3", 2, "written before");
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
        toItem("B02.3");
        press(KeyCode.DIGIT2, KeyCode.DIGIT1);
        var first = onlyDeduction().points();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#precedents").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(onlyDeduction().points()).isNotEqualByComparingTo(first);
        assertThat(robot.lookup("#precedents").query().isVisible()).isFalse();
        press(KeyCode.F2);
        assertThat(robot.lookup("#phrases").query().isVisible()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        assertThat(onlyDeduction().note()).isEqualTo("written before");
    }

    /** In another case of the round the reason with this digit costs the most that it may. */
    private void anotherCaseDeducts(String item, int digit, String note) throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Another")
                    .save(Files.createTempDirectory(folder, "files").resolve("other.pdf"));
            var taken = sample.desk()
                    .takeIn()
                    .take(sample.entry().round(), "other", "示范市监局", List.of(file), Control.UNWATCHED);
            var other = new SampleCase(
                    sample.desk(), ((TakeIn.Result.Taken) taken).taken().entry());
            WorkspaceWindow.onFx(() -> {
                try (var elsewhere = other.open()) {
                    var found = elsewhere.standard().item(item).orElseThrow();
                    var reason = found.deductibles().get(digit - 1);
                    return elsewhere.act(new Change.Deducted(new Deduction(
                            "d", item, reason.id(), 1, Price.proposed(reason.cost(), found), note, List.of())));
                }
            });
        }
    }

    @Test
    void undoTakesTheProofThenTheDeduction() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        drag(0, 0.2, 0.10, 0.6, 0.2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(onlyDeduction().proofs()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review().deductions()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(review().deductions()).hasSize(1);
    }

    @Test
    void aHalfTypedNoteSurvivesLeavingAndTheKeyThatOpenedItLeavesNothing() {
        toItem("B03.1");
        press(KeyCode.F2);
        robot.write("half a note 12");
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
        assertThat(current()).isEqualTo("B03.1");
        assertThat(robot.lookup("#note").queryAs(TextInputControl.class).getText())
                .isEqualTo("half a note 12");
        assertThat(review().deductions()).isEmpty();
    }

    @Test
    void aDeductionTakesItsOwnNoteWhichIsKeptHoweverItsFieldIsLeft() {
        toItem("B02.3");
        press(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.F2);
        robot.write("one two");
        press(KeyCode.TAB);
        assertThat(onlyDeduction().note()).isEqualTo("one two");
        robot.clickOn("#deduction-note").write("!");
        press(KeyCode.ESCAPE);
        assertThat(onlyDeduction().note()).hasSize(8).contains("!");
        press(KeyCode.F2);
        robot.write(" more");
        press(KeyCode.F2);
        assertThat(onlyDeduction().note()).endsWith(" more");
        robot.write("on the item");
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
        assertThat(onlyDeduction().note()).endsWith(" more");
        assertThat(review().score("B02.3").note()).isEqualTo("on the item");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(onlyDeduction().note()).isEmpty();
        assertThat(robot.lookup("#deduction-note")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEmpty();
    }

    @Test
    void theCommentOnTheCaseIsWrittenFromTheKeyboardAndBeforeHandingIn() {
        robot.press(KeyCode.SHIFT).type(KeyCode.F2).release(KeyCode.SHIFT);
        robot.write("in order");
        press(KeyCode.ESCAPE);
        assertThat(review().comment()).isEqualTo("in order");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn("#hand-in-comment");
        press(KeyCode.END);
        robot.write(" indeed");
        press(KeyCode.TAB);
        assertThat(review().comment()).isEqualTo("in order indeed");
        press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#comment").queryAs(TextInputControl.class).getText())
                .isEqualTo("in order indeed");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(review().comment()).isEmpty();
        assertThat(robot.lookup("#comment").queryAs(TextInputControl.class).getText())
                .isEmpty();
    }

    @Test
    void leavingWithABoxThatBelongsToNothingAsksFirst() {
        toItem("B01.1");
        drag(0, 0.2, 0.10, 0.6, 0.2);
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        window.settle();
        assertThat(robot.lookup("#unplaced-sheet").tryQuery()).isPresent();
        press(KeyCode.ESCAPE);
        assertThat(gone).isFalse();
        press(KeyCode.DIGIT1, KeyCode.DIGIT1);
        window.settle();
        assertThat(onlyDeduction().proofs()).hasSize(1);
    }

    @Test
    void aBoxDrawnJustBeforeLeavingIsRecorded() {
        toItem("B01.1");
        press(KeyCode.DIGIT1);
        var at = sheet(0);
        robot.moveTo(at.getMinX() + 100, at.getMinY() + 100).press(MouseButton.PRIMARY);
        robot.moveTo(at.getMinX() + 180, at.getMinY() + 160);
        var gone = new AtomicBoolean();
        WorkspaceWindow.onFx(() -> true);
        robot.release(MouseButton.PRIMARY);
        WorkspaceWindow.onFx(() -> {
            window.view().close(() -> gone.set(true));
            return true;
        });
        while (!gone.get()) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        assertThat(onlyDeduction().proofs()).hasSize(1);
    }

    @Test
    void timesGoUpAndDownByKeysAndButtonsAndNeverBelowOne() throws IOException {
        leave();
        sample.desk().close();
        openSectioned();
        press(KeyCode.DIGIT2, KeyCode.DIGIT2);
        assertThat(onlyDeduction().times()).isEqualTo(2);
        press(KeyCode.BACK_SPACE);
        assertThat(onlyDeduction().times()).isEqualTo(1);
        var times = sample.desk().words();
        press(named(times.say("scoring.times.more")));
        window.settle();
        assertThat(onlyDeduction().times()).isEqualTo(2);
        press(named(times.say("scoring.times.fewer")));
        window.settle();
        press(KeyCode.BACK_SPACE);
        assertThat(review().deductions()).isEmpty();
    }

    private void openSectioned() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("One page")
                    .save(Files.createTempDirectory(folder, "files").resolve("case.pdf"));
            var data = Files.createTempDirectory(folder, "data");
            SectionedStandard.lay(data.resolve("workspace"));
            sample = SampleCase.of(SampleDesk.in(data, Platform::runLater), SectionedStandard.REF, file);
        }
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        window.settle();
    }

    private void press(ButtonBase button) {
        WorkspaceWindow.onFx(() -> {
            button.fire();
            return true;
        });
    }

    private ButtonBase named(String says) {
        return robot.lookup(node -> node instanceof ButtonBase button && says.equals(button.getAccessibleText()))
                .queryAs(ButtonBase.class);
    }

    @Test
    void reasonsOfAClosedReviewAreAsLegibleAsOthers() {
        toItem("B01.1");
        WorkspaceWindow.onFx(() -> sitting.act(
                new Change.Judged(sitting.standard().items().map(Item::id).toList(), Verdict.CLEAR, "")));
        WorkspaceWindow.onFx(() -> sitting.act(new Change.Submitted()));
        window.settle();
        var faint = WorkspaceWindow.onFx(() -> stage.getScene().getRoot().lookupAll(".reason .label").stream()
                .filter(WorkspaceTest::faint)
                .map(Node::toString)
                .toList());
        assertThat(robot.lookup("#reason-1").query().isDisabled()).isTrue();
        assertThat(faint).isEmpty();
    }

    private static boolean faint(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity < 1;
    }

    @Test
    void aVetoAsksForItsReasonAndConfirmsByEnter() {
        press(KeyCode.DIGIT1);
        assertThat(robot.lookup("#why-sheet").tryQuery()).isPresent();
        robot.write("no power");
        press(KeyCode.ENTER);
        assertThat(robot.lookup("#why-sheet").tryQuery()).isEmpty();
        assertThat(onlyDeduction().note()).isEqualTo("no power");
        assertThat(WorkspaceWindow.onFx(() -> sitting.outcome().vetoed())).isTrue();
    }

    @Test
    void aMissingDocumentTakesTwoKeys() {
        toItem("B01.1");
        press(KeyCode.F5, KeyCode.ENTER);
        window.settle();
        assertThat(onlyDeduction().proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.anchor())
                        .isInstanceOfSatisfying(
                                Anchor.Absence.class,
                                absence -> assertThat(absence.last()).isEqualTo(3)));
    }

    /** A long run of everything that is no scoring key, always the same run. */
    @Test
    void nothingButAScoringKeyChangesAScore() {
        toItem("B02.3");
        press(KeyCode.DIGIT2, KeyCode.DIGIT1);
        drag(0, 0.2, 0.10, 0.6, 0.2);
        var before = judged();
        var chance = new Random(7);
        for (int turn = 0; turn < RANDOM_TURNS; turn++) {
            robot.moveTo(stage.getScene().getWidth() * chance.nextDouble(), 60 + 620 * chance.nextDouble());
            switch (chance.nextInt(4)) {
                case 0 -> clickUnlessItScores();
                case 1 ->
                    robot.scroll(
                            1 + chance.nextInt(5),
                            chance.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN);
                case 2 -> robot.type(HARMLESS.get(chance.nextInt(HARMLESS.size())));
                default -> robot.push(KeyCode.CONTROL, WITH_CONTROL.get(chance.nextInt(WITH_CONTROL.size())));
            }
        }
        press(KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.settle();
        assertThat(judged()).isEqualTo(before);
    }

    /** Everything that bears on the result, so without words that were typed into a note. */
    private Map<String, List<Object>> judged() {
        return review().scores().entrySet().stream()
                .filter(score -> score.getValue().verdict() != Verdict.OPEN)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        score -> List.of(
                                score.getValue().verdict(),
                                score.getValue().deductions().stream()
                                        .map(deduction -> List.of(
                                                deduction.reason(),
                                                deduction.times(),
                                                deduction.points(),
                                                deduction.proofs()))
                                        .toList())));
    }

    /** Buttons that judge are scoring keys too; everything else may be clicked, as it lies at that very moment. */
    private void clickUnlessItScores() {
        WorkspaceWindow.onFx(() -> {
            var mouse = new javafx.scene.robot.Robot();
            stage.getScene().getRoot().layout();
            if (!isButtonUnder(mouse.getMousePosition())) {
                mouse.mousePress(MouseButton.PRIMARY);
                mouse.mouseRelease(MouseButton.PRIMARY);
            }
            return true;
        });
    }

    private boolean isButtonUnder(javafx.geometry.Point2D mouse) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node.localToScreen(node.getLayoutBounds()).contains(mouse));
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        toItem("B02.3");
        press(KeyCode.DIGIT2);
        var nameless = WorkspaceWindow.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getAccessibleText() == null
                        || node.getAccessibleText().isBlank())
                .filter(node -> !(node instanceof javafx.scene.control.Labeled labeled
                        && !labeled.getText().isBlank()))
                .map(Node::toString)
                .toList());
        assertThat(nameless).isEmpty();
    }

    private void toItem(String item) {
        WorkspaceWindow.onFx(() -> {
            window.view().goTo(item);
            return true;
        });
        window.settle();
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void drag(int page, double fromX, double fromY, double toX, double toY) {
        var at = sheet(page);
        robot.moveTo(at.getMinX() + at.getWidth() * fromX, at.getMinY() + at.getHeight() * fromY);
        robot.press(MouseButton.PRIMARY);
        for (double part : new double[] {0.4, 0.8, 1}) {
            robot.moveTo(
                    at.getMinX() + at.getWidth() * (fromX + (toX - fromX) * part),
                    at.getMinY() + at.getHeight() * (fromY + (toY - fromY) * part));
        }
        robot.release(MouseButton.PRIMARY);
        window.settle();
    }

    /** Where the page is on the screen. */
    private Bounds sheet(int page) {
        return WorkspaceWindow.onFx(() -> {
            var node = robot.lookup(".page-sheet").queryAll().stream()
                    .min((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                    .orElseThrow();
            assertThat(page).isZero();
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    private void near(Anchor.Area area, double x, double y, double width, double height) {
        var tolerance = within(0.006);
        assertThat(area.box().x()).isCloseTo(x, tolerance);
        assertThat(area.box().y()).isCloseTo(y, tolerance);
        assertThat(area.box().width()).isCloseTo(width, tolerance);
        assertThat(area.box().height()).isCloseTo(height, tolerance);
    }

    private Deduction onlyDeduction() {
        var all = review().deductions().toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Verdict> verdicts(String... items) {
        var review = review();
        return Stream.of(items).map(item -> review.score(item).verdict()).toList();
    }

    private Review review() {
        return WorkspaceWindow.onFx(sitting::review);
    }

    private String current() {
        return WorkspaceWindow.onFx(() -> window.view().currentItem());
    }
}
