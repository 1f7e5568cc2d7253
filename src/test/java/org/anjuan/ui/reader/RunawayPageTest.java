package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.samples.RawPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page that would be drawn for ever, in the window, with a deadline shorter than the program's. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class RunawayPageTest {
    private static final PageSize SIZE = new PageSize(300, 200);

    @TempDir
    static Path folder;

    private ShownFile shown;

    @Start
    void open(Stage stage) throws IOException {
        shown = new ShownFile(
                stage,
                pdf().save(folder.resolve("runaway.pdf")),
                List.of(SIZE, SIZE, SIZE),
                Bounds.USUAL.withPage(Duration.ofMillis(400)),
                images -> images,
                500,
                900);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aPageThatNeverEndsIsAbandonedWithItsReasonAndItsNeighboursAreFine() {
        settle();
        var sheets = ShownFile.onFx(() -> shown.view().lookupAll(".page-sheet").stream()
                .map(Region.class::cast)
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .toList());
        assertThat(sheets).hasSize(3);
        assertThat(sheets).extracting(RunawayPageTest::isDrawn).containsExactly(true, false, true);
        assertThat(sheets.get(1).getAccessibleText())
                .contains(ShownFile.WORDS.say("problem.TOO_SLOW").strip().substring(0, 4));
    }

    /** Three pages; the second calls forms that call forms, sixty times each, ten deep. */
    private static RawPdf pdf() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>");
        pdf.object(page(6)).object(page(7)).object(page(6));
        pdf.stream("", "0 0 50 50 re f").stream("", "/P Do");
        for (int object = 8; object < 18; object++) {
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</P " + (object + 1) + " 0 R>>>>",
                    "/P Do ".repeat(60));
        }
        return pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]", "0 0 50 50 re f");
    }

    private static String page(int content) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents " + content
                + " 0 R/Resources<</XObject<</P 8 0 R>>>>>>";
    }

    private static boolean isDrawn(Region sheet) {
        return sheet.getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof ImageView picture && picture.getImage() != null);
    }

    private void settle() {
        for (int quiet = 0; quiet < 5; ) {
            WaitForAsyncUtils.waitForFxEvents();
            quiet = ShownFile.onFx(shown.view()::settled) ? quiet + 1 : 0;
        }
    }
}
