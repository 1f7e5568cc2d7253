package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.RoundSummary;
import org.anjuan.desk.Trouble;
import org.anjuan.round.Round;
import org.anjuan.samples.SamplePdf;
import org.anjuan.ui.kit.ErrorSheet;
import org.anjuan.ui.kit.KeySheet;
import org.anjuan.ui.kit.ProgressSheet;
import org.junit.jupiter.api.Test;

/** The window from the home page to a case and back, by keys, over a real workspace. */
class ShellTest extends AtTheShell {
    @Test
    void aNewRoundIsOpenedByKeysAndItsPageIsShown() {
        openRound();

        assertThat(top().title()).isEqualTo("春季评查");
        assertThat(desk.rounds().all()).extracting(RoundSummary::cases).containsExactly(0);
    }

    @Test
    void aKeyIsChangedInTheKeySheetHoldsAtOnceAndIsKept() {
        robot.push(KeyCode.F1).clickOn("#key-new-round").push(KeyCode.F12);
        assertThat(keyAnswer()).contains("F12").contains(desk.words().say("command.SETTINGS"));
        robot.clickOn("#key-new-round").push(KeyCode.CONTROL, KeyCode.J).push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(shell().host().sheets().top()).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(shell().host().sheets().top()).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.settings().current().keys()).containsEntry("NEW_ROUND", "Ctrl+J");
    }

    private String keyAnswer() {
        return robot.lookup("#key-answer").queryLabeled().getText();
    }

    @Test
    void aRoundWithoutANameCannotBeOpened() {
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);

        assertThat(desk.rounds().all()).isEmpty();
        assertThat(shell().host().sheets().top()).isNotNull();
    }

    @Test
    void filesBecomeACaseThatEnterOpensAndAltUpLeaves() throws IOException {
        openRound();
        importCase("城管罚1号");

        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3);
        assertThat(top().title()).contains("城管罚1号");
        leaveFactsOpen();

        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2);
        until(() -> cases().getItems().getFirst().begun());
    }

    @Test
    void whereOneWasIsOneKeyAwayOnTheHomePage() throws IOException {
        openRound();
        importCase("城管罚1号");
        robot.push(KeyCode.ENTER);
        until(() -> trail().depth() == 3);
        leaveFactsOpen();
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 2);
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> trail().depth() == 1 && robot.lookup("#resume").tryQuery().isPresent());

        robot.push(KeyCode.ENTER);

        until(() -> trail().depth() == 3);
    }

    @Test
    void aBrokenFileIsListedWithItsReasonAndTheRestIsTakenIn() throws IOException {
        openRound();
        var files = Files.createDirectories(folder.resolve("城管罚2号"));
        pdf(files.resolve("1.pdf"));
        Files.write(files.resolve("2.pdf"), new byte[0]);
        window.choose(files);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        begin();

        assertThat(robot.lookup("2.pdf").tryQuery()).isPresent();
        assertThat(robot.lookup(desk.words().say("problem.EMPTY")).tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        until(() -> cases().getItems().size() == 1);
        assertThat(cases().getItems().getFirst().refusals()).isEqualTo(1);
    }

    @Test
    void aNameIsCorrectedInItsRow() throws IOException {
        openRound();
        importCase("旧名");

        robot.push(KeyCode.F2)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("new name")
                .push(KeyCode.ENTER);

        until(() -> title().equals("new name"));
        assertThat(desk.rounds().cases(round().id()))
                .extracting(row -> row.entry().title())
                .containsExactly("new name");
    }

    @Test
    void nameAndUnitAreCorrectedTogetherAndEscGivesUpOnlyItsField() throws IOException {
        openRound();
        importCase("旧名");

        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write("new name");
        robot.push(KeyCode.TAB).write("bureau").push(KeyCode.ENTER);
        until(() -> title().equals("new name"));
        assertThat(units()).containsExactly("bureau");

        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write("newer name");
        robot.push(KeyCode.TAB).write("nobody").push(KeyCode.ESCAPE);
        until(() -> title().equals("newer name"));
        assertThat(units()).containsExactly("bureau");
    }

    @Test
    void whatIsWrittenHoldsWhenItsFieldIsLeftByTheMouse() throws IOException {
        openRound();
        importCase("旧名");

        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write("new name");
        robot.clickOn("#filter");

        until(() -> title().equals("new name"));
    }

    @Test
    void aDoubleClickOnTheNameOpensTheCase() throws IOException {
        openRound();
        importCase("城管罚1号");

        robot.doubleClickOn("城管罚1号");

        until(() -> trail().depth() == 3);
        leaveFactsOpen();
    }

    private List<String> units() {
        return desk.rounds().cases(round().id()).stream()
                .map(row -> row.entry().unit())
                .toList();
    }

    @Test
    void theOverviewOfKeysLiesOverTheScreenAndHoldsItsKeysBack() {
        robot.push(KeyCode.F1);
        assertThat(shell().host().sheets().top()).isInstanceOf(KeySheet.class);
        assertThat(robot.lookup("#key-sheet .aj-key-fixed .aj-key").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(desk.words().say("keys.fixed.GIVE_UP.key"));

        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(shell().host().sheets().top()).isInstanceOf(KeySheet.class);

        robot.push(KeyCode.ESCAPE);
        assertThat(shell().host().sheets().top()).isNull();
    }

    @Test
    void whoCancelsTheSampleRoundIsToldSoAndStaysAtHome() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> shell().host().sheets().top() instanceof ProgressSheet);

        robot.push(KeyCode.ESCAPE);

        until(() ->
                robot.lookup(desk.words().say("sample.cancelled")).tryQuery().isPresent());
        assertThat(trail().depth()).isEqualTo(1);
        assertThat(desk.rounds().all()).isEmpty();
    }

    @Test
    void theEmptyHomePageOffersEachThingOnceAndOnlyWhatCanBeDone() {
        assertThat(shownButtons("#new-round")).isEqualTo(1);
        assertThat(shownButtons("#sample-round")).isEqualTo(1);
        var resume = robot.lookup(desk.words().say("command.RESUME")).queryAll();
        assertThat(resume).noneMatch(ShellTest::isShown);
    }

    private long shownButtons(String id) {
        return robot.lookup(id).queryAll().stream().filter(ShellTest::isShown).count();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void columnsGrowWithTheType() throws IOException {
        openRound();
        importCase("城管罚1号");
        double before = cases().getColumns().getFirst().getPrefWidth();

        robot.push(KeyCode.F12);
        click(desk.words().say("size.LARGE"));

        until(() -> cases().getColumns().getFirst().getPrefWidth() > before);
    }

    @Test
    void aCommandIsFoundByItsNameAndGiven() {
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.DOWN).push(KeyCode.UP);
        robot.interact(() -> robot.lookup(".text-field")
                .queryTextInputControl()
                .setText(desk.words().say("command.NEW_ROUND")));
        robot.push(KeyCode.ENTER);

        until(() -> robot.lookup("#round-title").tryQuery().isPresent());
    }

    @Test
    void theThemeChangesAtOnceAndIsKept() {
        robot.push(KeyCode.F12);
        click(desk.words().say("theme.DARK"));

        until(() -> desk.settings().current().theme().equals("dark"));
        assertThat(shell().scene().getUserAgentStylesheet()).contains("primer-dark");
    }

    @Test
    void aFaultShowsItsCodeAndLeavesTheScreenUsable() {
        var trouble = Trouble.of(new IllegalStateException("secret"), "draw a page");
        robot.interact(() -> shell().trouble(trouble));
        assertThat(robot.lookup(trouble.code()).tryQuery()).isPresent();

        robot.clickOn(desk.words().say("trouble.copy"));
        assertThat(window.copied())
                .singleElement()
                .asString()
                .contains(trouble.code())
                .doesNotContain("secret");

        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.N);
        assertThat(shell().host().sheets().top()).isNotNull().isNotInstanceOf(ErrorSheet.class);
    }

    private void importCase(String name) throws IOException {
        var files = Files.createDirectories(folder.resolve(name));
        pdf(files.resolve("1.pdf"));
        window.choose(files);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        begin();
        robot.push(KeyCode.ENTER);
        until(() -> !cases().getItems().isEmpty()
                && cases().getSelectionModel().getSelectedItem() != null
                && cases().isFocused());
    }

    /** A case that is opened for the first time asks for its facts, which may wait. */
    private void leaveFactsOpen() {
        until(() -> shell().host().sheets().top() != null);
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);
    }

    /** Begins the import as proposed, and waits for its result. */
    private void begin() {
        until(() -> robot.lookup("#import-unit").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(desk.words().say("imported.title")).tryQuery().isPresent());
    }

    private static void pdf(Path file) throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.text("one").text("two").save(file);
        }
    }

    private String title() {
        return cases().getItems().isEmpty()
                ? ""
                : cases().getItems().getFirst().entry().title();
    }

    private Round round() {
        return desk.rounds().all().getFirst().round();
    }

    private TableView<CaseRow> cases() {
        return robot.lookup("#cases").queryTableView();
    }
}
