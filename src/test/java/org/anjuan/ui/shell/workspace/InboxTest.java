package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Sitting;
import org.anjuan.review.FindingStand;
import org.anjuan.review.FindingStand.State;
import org.anjuan.review.Gap;
import org.anjuan.samples.SampleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The inbox of findings and the list of papers in a real window, over a real case in which three things are wrong. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class InboxTest {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");
    private static final long PATIENCE = 60;

    @TempDir
    static Path folder;

    private final FxRobot robot = new FxRobot();
    private final SampleCase sample;
    private Sitting sitting;
    private Stage stage;
    private WorkspaceWindow window;

    /** Taking the case in may take longer than the window is waited for. */
    InboxTest() throws IOException {
        sample = SampleCase.of(Files.createTempDirectory(folder, "data"), Platform::runLater, CASE);
    }

    @Start
    void open(Stage first) {
        stage = first;
        show();
    }

    private void show() {
        sitting = sample.open();
        window = new WorkspaceWindow(stage, sample.desk(), sitting, WorkspaceWindow.look(), 1200, 760);
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
        until(gone::get);
    }

    @Test
    void whatIsWrongWaitsInTheInboxAndScoresNothingByItself() {
        openInbox();
        assertThat(states()).containsExactly(State.OPEN, State.OPEN, State.OPEN);
        assertThat(deductions()).isZero();
        assertThat(shown("#finding-rows")).isTrue();
    }

    @Test
    void oneKeyTakesAFindingAsADeductionWithItsProofsAndOneKeyTakesItBack() {
        openInbox();
        toFinding("CX-29");
        robot.type(KeyCode.DIGIT1);
        until(() -> state("CX-29") == State.ACCEPTED);
        var taken = WorkspaceWindow.onFx(
                () -> sitting.review().deductions().findFirst().orElseThrow());
        assertThat(taken.item()).isEqualTo("C1.4");
        assertThat(taken.note()).contains("送达");
        assertThat(taken.proofs())
                .hasSize(2)
                .allSatisfy(proof -> assertThat(proof.cutOut()).isNotNull());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> state("CX-29") == State.OPEN);
        assertThat(deductions()).isZero();
    }

    @Test
    void aDismissedFindingStaysAwayAlsoAfterARestart() {
        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.DIGIT2);
        until(() -> state("ZJ-02") == State.DISMISSED);
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
        openInbox();
        assertThat(state("ZJ-02")).isEqualTo(State.DISMISSED);
        assertThat(WorkspaceWindow.onFx(() -> sitting.gaps())).contains(new Gap.OpenFindings(2));
    }

    @Test
    void whatIsLeftForLaterWaitsOn() {
        openInbox();
        toFinding("SY-09");
        robot.type(KeyCode.DIGIT5);
        until(() -> state("SY-09") == State.POSTPONED);
        assertThat(WorkspaceWindow.onFx(() -> sitting.gaps())).contains(new Gap.OpenFindings(3));
    }

    @Test
    void theArrowShowsThePlaceAndEscapeLeadsBackToTheChecklist() {
        openInbox();
        toFinding("CX-29");
        robot.type(KeyCode.RIGHT);
        var page = WorkspaceWindow.onFx(() -> finding("CX-29").finding().pages().getFirst());
        until(() -> sitting.review().place() != null
                && sitting.review().place().page().equals(page));
        robot.type(KeyCode.ESCAPE);
        until(() -> shown("#checklist"));
        assertThat(shown("#finding-rows")).isFalse();
    }

    @Test
    void digitsDecideOnFindingsOnlyWhileTheInboxIsOpen() {
        openInbox();
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> shown("#checklist"));
        robot.type(KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(states()).containsOnly(State.OPEN);
    }

    @Test
    void aCorrectedDayMakesTheFindingGo() {
        openInbox();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        until(() -> shown("#paper-rows"));
        var receipt =
                WorkspaceWindow.onFx(() -> finding("CX-29").finding().pages().getFirst());
        toPaper(receipt);
        robot.type(KeyCode.F2);
        until(() -> shown("#correct-sheet"));
        WorkspaceWindow.onFx(() -> {
            ((TextField) stage.getScene().lookup("#correct-date")).setText("2024-04-25");
            ((Button) stage.getScene().lookup("#correct-yes")).fire();
            return true;
        });
        until(() -> sitting.findings().stream()
                .noneMatch(stand -> stand.finding().check().equals("CX-29")));
        assertThat(papers()).anySatisfy(paper -> assertThat(paper.date()).isEqualTo(LocalDate.of(2024, 4, 25)));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sitting.findings().stream()
                .anyMatch(stand -> stand.finding().check().equals("CX-29")));
    }

    @Test
    void aLineThatWasMisreadIsCorrectedByKeysTheChecksAreAskedAgainAndUndoBringsItBack() {
        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.F2);
        until(() -> shown("#reread-sheet"));
        WorkspaceWindow.onFx(() -> {
            ((TextField) stage.getScene().lookup("#reread-0")).setText("没有号码");
            ((Button) stage.getScene().lookup("#reread-yes")).fire();
            return true;
        });
        until(() -> sitting.findings().stream()
                .noneMatch(stand -> stand.finding().check().equals("ZJ-02")));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sitting.findings().stream()
                .anyMatch(stand -> stand.finding().check().equals("ZJ-02")));
    }

    @Test
    void aHalfWrittenCorrectionOfAPaperIsThereAgainAndCanBeDropped() {
        openInbox();
        openPapers();
        robot.type(KeyCode.F2);
        until(() -> shown("#correct-sheet"));
        var before = text("#correct-title");
        write("#correct-title", " half");
        robot.type(KeyCode.ESCAPE);
        until(() -> !shown("#correct-sheet"));

        robot.type(KeyCode.F2);
        until(() -> shown("#correct-sheet"));
        assertThat(text("#correct-title")).isEqualTo(before + " half");
        write("#correct-title", "way");
        leaveAndComeAgain();

        openInbox();
        openPapers();
        robot.type(KeyCode.F2);
        until(() -> shown("#correct-sheet"));
        assertThat(text("#correct-title")).isEqualTo(before + " halfway");
        fire("#half-drop");
        assertThat(text("#correct-title")).isEqualTo(before);
        write("#correct-title", " z");
        robot.type(KeyCode.ENTER);
        until(() -> papers().getFirst().title().equals(before + " z"));
        assertThat(sitting.review().answering()).isEmpty();
    }

    @Test
    void aHalfWrittenLineIsThereAgainAndGoesWithTheCorrection() {
        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.F2);
        until(() -> shown("#reread-sheet"));
        write("#reread-0", " half");
        leaveAndComeAgain();

        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.F2);
        until(() -> shown("#reread-sheet"));
        assertThat(text("#reread-0")).endsWith(" half");
        robot.type(KeyCode.ENTER);
        until(() -> !sitting.review().noticed().corrections().lines().isEmpty());
        assertThat(sitting.review().answering()).isEmpty();
    }

    @Test
    void lettersThatWaitForTheirCharactersAreThereAgainToo() {
        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.F2);
        until(() -> shown("#reread-sheet"));
        robot.interact(() -> InputMethod.tell(robot.lookup("#reread-0").query(), "riqi", ""));
        leaveAndComeAgain();

        openInbox();
        toFinding("ZJ-02");
        robot.type(KeyCode.F2);
        until(() -> shown("#reread-sheet"));
        assertThat(text("#reread-0")).contains("riqi");
    }

    @Test
    void whatIsToldBeforeHandingInLeadsToTheFindings() {
        until(() -> sitting.reading().isPresent() && window.view().settled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shown("#hand-in-findings"));
        fire("#hand-in-findings");
        until(() -> shown("#finding-rows"));
    }

    private void openPapers() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        until(() -> shown("#paper-rows") && window.view().settled());
    }

    private void leaveAndComeAgain() {
        leave();
        WorkspaceWindow.onFx(() -> {
            show();
            return true;
        });
    }

    private String text(String field) {
        return WorkspaceWindow.onFx(() -> ((TextField) stage.getScene().lookup(field)).getText());
    }

    /** Writes behind what the field says. */
    private void write(String field, String words) {
        WorkspaceWindow.onFx(() -> {
            var into = (TextField) stage.getScene().lookup(field);
            into.requestFocus();
            into.end();
            return true;
        });
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String button) {
        WorkspaceWindow.onFx(() -> {
            ((Button) stage.getScene().lookup(button)).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openInbox() {
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> shown("#finding-rows")
                && sitting.reading().isPresent()
                && window.view().settled());
    }

    private void toFinding(String check) {
        for (int step = 0; step < 3 && !current(check); step++) {
            robot.type(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> current(check));
    }

    private boolean current(String check) {
        return WorkspaceWindow.onFx(() -> stage.getScene().getRoot().lookupAll(".finding-card").stream()
                .flatMap(card -> card.lookupAll(".label").stream())
                .anyMatch(label -> label instanceof Label text && text.getText().equals(check)));
    }

    private void toPaper(PageKey page) {
        int index = papers().stream()
                .map(paper -> paper.pages().contains(page))
                .toList()
                .indexOf(true);
        for (int step = 0; step < index; step++) {
            robot.type(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Document> papers() {
        return WorkspaceWindow.onFx(() -> sitting.reading().orElseThrow().documents());
    }

    private List<State> states() {
        return WorkspaceWindow.onFx(
                () -> sitting.findings().stream().map(FindingStand::state).toList());
    }

    private FindingStand finding(String check) {
        return sitting.findings().stream()
                .filter(stand -> stand.finding().check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private State state(String check) {
        return WorkspaceWindow.onFx(() -> finding(check).state());
    }

    private long deductions() {
        return WorkspaceWindow.onFx(() -> sitting.review().deductions().count());
    }

    private boolean shown(String selector) {
        return WorkspaceWindow.onFx(() -> stage.getScene().getRoot().lookup(selector) != null);
    }

    /** Waits until it holds, as a person would. */
    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It never came true", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
