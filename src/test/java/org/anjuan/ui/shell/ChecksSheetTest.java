package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.CheckLevel;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;

/** What became of each check's findings, in the whole window: the organiser demotes one and takes that back. */
@SuppressWarnings("NullAway.Init") // laid before each test
class ChecksSheetTest extends AtTheShell {
    private SampleCase sample;

    @Override
    Desk lay() throws Exception {
        var laid = super.lay();
        sample = SampleCase.of(laid, laid.standards().all().getFirst().ref(), file());
        return laid;
    }

    @Test
    void anOrganiserFindsACheckDemotesItAndTakesThatBack() {
        var round = desk.rounds().find(sample.entry().round()).orElseThrow();
        robot.interact(() -> shell().journey().toRound(round));
        until(() -> trail().depth() == 2 && top().settled());
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> robot.lookup("#checks-filter").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#checks-filter").queryTextInputControl().setText("SY-09"));
        until(() -> robot.lookup(hint()).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(hint()).queryAs(ToggleButton.class).fire());
        until(() -> level("SY-09") == CheckLevel.HINT);
        assertThat(desk.examine().run()).as("the record is whole").isEmpty();

        until(() -> robot.lookup("#checks-undo").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#checks-undo").queryButton().fire());
        until(() -> level("SY-09") == CheckLevel.USUAL);
        robot.push(KeyCode.ESCAPE);
        until(() -> shell().host().sheets().top() == null);
    }

    private String hint() {
        return desk.words().say("level", CheckLevel.HINT);
    }

    private CheckLevel level(String check) {
        return desk.noticing().tally().of(sample.entry().round(), Control.UNWATCHED).stream()
                .filter(tally -> tally.check().equals(check))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private Path file() throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("an ordinary record").save(folder.resolve("1.pdf"));
        }
    }
}
