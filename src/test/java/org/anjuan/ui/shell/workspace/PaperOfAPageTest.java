package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.ReportWording;
import org.anjuan.samples.SampleCase;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** In a case that is one file, a page is named after the paper it is of, also where that goes on from the page before. */
class PaperOfAPageTest extends AtTheWorkspace {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");

    /** The second page of the record of an inquiry, which bears no heading. */
    private static final int GOES_ON = 13;

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    SampleCase take(Path laid, Path file) throws IOException {
        return super.take(laid, CASE);
    }

    @Test
    void thePaperStandsAboveThePageBringsItsItemsFirstAndIsNamedInTheReport() {
        until(() -> !node(".reader-document", Label.class).getText().equals("案卷"));
        toPage(GOES_ON);
        assertThat(node(".reader-document", Label.class).getText()).isEqualTo("询问笔录");
        toItem("B11.3");

        WorkspaceWindow.onFx(() -> {
            window.view().draw(new Anchor.Area(page(GOES_ON), new Box(0.2, 0.2, 0.3, 0.1), ""));
            return true;
        });
        until(() -> robot.lookup("#pick-2").tryQuery().isPresent());
        assertThat(offered()).startsWith("B11.3", "B03.1", "B03.2");
        press(KeyCode.DIGIT2, KeyCode.DIGIT1);
        window.settle();

        assertThat(onlyDeduction().item()).isEqualTo("B03.1");
        assertThat(onlyDeduction().proofs().getFirst().paper()).isEqualTo("询问笔录");
        assertThat(WorkspaceWindow.onFx(() -> ReportWording.of(sitting).of(onlyDeduction())))
                .startsWith("卷内第13页询问笔录：");
    }

    private void toPage(int number) {
        chord(KeyCode.CONTROL, KeyCode.G);
        robot.write(Integer.toString(number));
        press(KeyCode.ENTER);
        window.settle();
    }

    private PageKey page(int number) {
        return sitting.caseFile().pages().get(number - 1);
    }

    /** Ids of the items in the list beside the box. */
    private List<String> offered() {
        return WorkspaceWindow.onFx(() -> robot.lookup("#pick-list .reason").queryAll().stream()
                .map(node -> node.getAccessibleText().split(" +", 3)[1])
                .toList());
    }
}
