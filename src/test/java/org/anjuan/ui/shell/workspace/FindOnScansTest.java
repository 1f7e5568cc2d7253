package org.anjuan.ui.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.casefile.PageText;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** Searching in a real window over a page that only recognition can read. */
class FindOnScansTest extends AtTheWorkspace {
    private static final int WIDE = 500;
    private static final int HIGH = 400;

    @Start
    void start(Stage first) throws IOException {
        open(first);
    }

    @Override
    Desk desk(Path laid) {
        return SampleDesk.reading(laid, Platform::runLater);
    }

    @Override
    void lay(SamplePdf pdf) {
        var scan = pdf.jpeg(WrittenPage.jpeg(List.of(
                "行政处罚决定书", "当事人：云汀县清峦净水科技有限公司", "本局决定处以罚款人民币20000元。", "本决定自二〇二四年五月六日起生效。", "收款账号为8810114401号。")));
        pdf.page(new PDRectangle(WIDE, HIGH), 0, content -> content.drawImage(scan, 0, 0, WIDE, HIGH));
    }

    @Test
    void charactersThatRecognitionTakesForEachOtherAreFoundAndMarkedOnThePage() {
        restart();
        until(() -> sample.desk()
                        .pages()
                        .read(sitting.caseFile().pages().getFirst())
                        .origin()
                == PageText.Origin.OCR);
        chord(KeyCode.CONTROL, KeyCode.F);
        until(() -> node("#search", TextField.class).isFocused());

        robot.write("2ooo0");
        press(KeyCode.ENTER);
        oneHitIn(0.3, 0.6);
        again("88l0ll4401");
        oneHitIn(0.6, 0.9);
        again("二○二四年");
        oneHitIn(0.4, 0.75);
    }

    /** Another term; one that no key of the keyboard writes comes as from an input method. */
    private void again(String sought) {
        chord(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> node("#search", TextField.class).setText(sought));
        press(KeyCode.ENTER);
    }

    /** Exactly one place is marked, and it lies between these heights of the page. */
    private void oneHitIn(double from, double to) {
        until(() -> stand().startsWith("1 / 1") && hits().size() == 1);
        var page = sheet();
        var hit = hits().getFirst();
        assertThat((hit.getMinY() - page.getMinY()) / page.getHeight()).isBetween(from, to);
        assertThat(page.contains(hit)).isTrue();
    }

    private String stand() {
        return WorkspaceWindow.onFx(
                () -> robot.lookup(".search-bar").lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(text -> text.contains("/"))
                        .findFirst()
                        .orElse(""));
    }

    private List<Bounds> hits() {
        return WorkspaceWindow.onFx(() -> robot.lookup(".hit").queryAll().stream()
                .filter(Node::isVisible)
                .map(hit -> hit.localToScreen(hit.getLayoutBounds()))
                .toList());
    }
}
