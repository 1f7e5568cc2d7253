package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.CaseRow;
import org.anjuan.samples.SamplePdf;
import org.anjuan.ui.kit.Dropped;
import org.junit.jupiter.api.Test;

/** Files and folders that are dropped on the window become cases, where the screen takes them. */
class DropFilesTest extends AtTheShell {
    @Test
    void aFolderAndAFileDroppedOnTheRoundAreProposedAndTakenInToTheEnd() throws IOException {
        openRound();
        var files = Files.createDirectories(folder.resolve("城管罚1号"));
        pdf(files.resolve("1.pdf"));
        var single = folder.resolve("城管罚2号.pdf");
        pdf(single);
        var dropped = dragged(List.of(files, single));

        assertThat(onFx(dropped::hover)).isTrue();
        assertThat(robot.lookup(".aj-drop-target").queryAll()).hasSize(1);
        assertThat(onFx(dropped::drop)).isTrue();
        assertThat(robot.lookup(".aj-drop-target").queryAll()).isEmpty();

        until(() -> robot.lookup("#import-unit").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(desk.words().say("imported.title")).tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> !cases().isEmpty());
        assertThat(cases()).extracting(row -> row.entry().title()).containsExactly("城管罚1号", "城管罚2号");
        assertThat(cases()).allSatisfy(row -> assertThat(row.refusals()).isZero());
    }

    @Test
    void theSignGoesWhenTheFilesAreDraggedAway() throws IOException {
        openRound();
        var file = folder.resolve("1.pdf");
        pdf(file);
        var dropped = dragged(List.of(file));
        assertThat(onFx(dropped::hover)).isTrue();

        robot.interact(dropped::leave);

        assertThat(robot.lookup(".aj-drop-target").queryAll()).isEmpty();
        assertThat(shell().host().sheets().top()).isNull();
    }

    @Test
    void aSheetThatIsOpenKeepsFilesAway() throws IOException {
        openRound();
        robot.push(KeyCode.F1);
        var file = folder.resolve("1.pdf");
        pdf(file);
        var dropped = dragged(List.of(file));

        assertThat(onFx(dropped::hover)).isFalse();
        assertThat(onFx(dropped::drop)).isFalse();
        assertThat(robot.lookup("#import-unit").tryQuery()).isEmpty();
    }

    private Dropped dragged(List<Path> files) {
        return onFx(() -> Dropped.over(top().view(), files));
    }

    private static void pdf(Path file) throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.text("one").text("two").save(file);
        }
    }

    private List<CaseRow> cases() {
        return robot.lookup("#cases").<CaseRow>queryTableView().getItems();
    }
}
