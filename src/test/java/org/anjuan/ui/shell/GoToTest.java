package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.TakeIn;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.ui.shell.workspace.WorkspaceView;
import org.junit.jupiter.api.Test;

/** Ctrl+K: an item, a page, another case or a command, found by typing a part of its name. */
@SuppressWarnings("NullAway.Init") // laid before each test
class GoToTest extends AtTheShell {
    private CaseEntry first;

    @Override
    Desk lay() throws Exception {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        var laid = super.lay();
        var round = ((Answer.Yes<Round>) laid.rounds().open("2026 年度案卷评查", "示范市司法局", SectionedStandard.REF)).value();
        first = take(laid, round, "ONE");
        take(laid, round, "TWO");
        return laid;
    }

    private CaseEntry take(Desk laid, Round round, String title) throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Page 1")
                    .text("Page 2")
                    .text("Page 3")
                    .save(Files.createDirectories(folder.resolve(title)).resolve("case.pdf"));
            var taken = laid.takeIn().take(round.id(), title, "示范市监局", List.of(file), Control.UNWATCHED);
            return ((TakeIn.Result.Taken) taken).taken().entry();
        }
    }

    @Override
    void arrive() {
        robot.interact(() -> shell().journey().toCase(first));
        until(() -> top() instanceof WorkspaceView && top().settled());
    }

    @Test
    void anItemIsFoundByItsNumberAndOpened() {
        goTo("s3.20", KeyCode.ENTER);

        until(() -> workspace().currentItem().equals("S3.20"));
    }

    @Test
    void aPageIsFoundByItsNumberAndShown() {
        goTo("3", KeyCode.ENTER);

        until(() ->
                robot.lookup("#page-number").queryTextInputControl().getText().equals("3"));
    }

    @Test
    void anotherCaseOfTheRoundIsFoundByItsNameAndOpened() {
        search("TWO");
        until(() -> listed() == 1);
        robot.push(KeyCode.ENTER);

        until(() -> top() instanceof WorkspaceView view && view.title().contains("TWO"));
    }

    @Test
    void commandsAreListedAtOnceAndPlacesOnlyWhenTheyAreMeant() {
        search("");
        int commands = listed();
        robot.write("S1.");
        until(() -> listed() != commands);

        assertThat(commands).isLessThan(SectionedStandard.ITEMS + 60);
        assertThat(listed()).isBetween(5, 10);
    }

    private void goTo(String typed, KeyCode then) {
        search(typed);
        robot.push(then);
        until(() -> shell().host().sheets().top() == null);
    }

    private void search(String typed) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#command-filter").tryQuery().isPresent()
                && robot.lookup("#command-filter").query().isFocused());
        robot.write(typed);
        until(() -> robot.lookup("#command-filter")
                .queryTextInputControl()
                .getText()
                .equals(typed));
    }

    private int listed() {
        return onFx(() ->
                robot.lookup("#command-list").<ListView<?>>query().getItems().size());
    }

    private WorkspaceView workspace() {
        return (WorkspaceView) top();
    }
}
