package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.casefile.read.pdf.PdfFile;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Words;
import org.anjuan.samples.RawPdf;
import org.anjuan.ui.kit.Commands;
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
    private static final Words WORDS = Words.shipped();
    private static final SourceId SOURCE = new SourceId("f".repeat(64));
    private static final PageSize SIZE = new PageSize(300, 200);

    @TempDir
    static Path folder;

    private final Jobs jobs = new Jobs(Platform::runLater);
    private Documents documents;
    private ReaderView view;

    @Start
    void open(Stage stage) throws IOException {
        var file = pdf().save(folder.resolve("runaway.pdf"));
        documents = new Documents(
                _ -> Optional.of(new Shown(file, PdfFile.opener())),
                Executors.defaultThreadFactory(),
                Bounds.USUAL.withPage(Duration.ofMillis(400)));
        var source = new Source(SOURCE, "runaway.pdf", SourceKind.PDF, List.of(SIZE, SIZE, SIZE), false, null);
        var caseFile = new CaseFile(new CaseId("c"), "c", List.of(source), List.of());
        var reading = Reading.of(caseFile, documents, new FindText(documents), jobs);
        view = new ReaderView(reading, documents, jobs, WORDS, new Commands());
        stage.setScene(new Scene(view, 500, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            view.close();
            return true;
        });
        jobs.close();
        documents.close();
    }

    @Test
    void aPageThatNeverEndsIsAbandonedWithItsReasonAndItsNeighboursAreFine() {
        settle();
        var sheets = onFx(() -> view.lookupAll(".page-sheet").stream()
                .map(Region.class::cast)
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .toList());
        assertThat(sheets).hasSize(3);
        assertThat(sheets).extracting(RunawayPageTest::isDrawn).containsExactly(true, false, true);
        assertThat(sheets.get(1).getAccessibleText())
                .contains(WORDS.say("problem.TOO_SLOW").strip().substring(0, 4));
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
            quiet = onFx(view::settled) ? quiet + 1 : 0;
        }
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
