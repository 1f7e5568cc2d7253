package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.casefile.read.pdf.PdfFile;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Words;
import org.anjuan.samples.SamplePdf;
import org.anjuan.ui.kit.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page for which the memory does not suffice, in the window: half as sharp and saying so, its neighbours as ever. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ReducedPageTest {
    private static final Words WORDS = Words.shipped();
    private static final SourceId SOURCE = new SourceId("e".repeat(64));
    private static final PageSize SIZE = new PageSize(300, 200);
    private static final PageKey GREEDY = new PageKey(SOURCE, 2);
    private static final int TOO_WIDE = 300;
    private static final int PATIENCE = 30;

    @TempDir
    static Path folder;

    private final Jobs jobs = new Jobs(Platform::runLater);
    private Documents documents;
    private Reading reading;
    private ReaderView view;

    @Start
    void open(Stage stage) throws IOException {
        Path file;
        try (var pdf = new SamplePdf()) {
            file = pdf.text("one").text("two").text("three").save(folder.resolve("three.pdf"));
        }
        documents = new Documents(
                _ -> Optional.of(new Shown(file, PdfFile.opener())), Executors.defaultThreadFactory(), Bounds.USUAL);
        var source = new Source(SOURCE, "three.pdf", SourceKind.PDF, List.of(SIZE, SIZE, SIZE), false, null);
        reading = Reading.of(
                new CaseFile(new CaseId("c"), "c", List.of(source), List.of()),
                documents,
                new FindText(documents),
                jobs);
        view = new ReaderView(reading, new Scarce(documents), jobs, WORDS, new Commands());
        stage.setScene(new Scene(view, 500, 900));
        stage.show();
    }

    /** Pages as they are, but that there is no memory for one of them where it is drawn wide. */
    private record Scarce(PageImages images) implements PageImages {
        @Override
        public Picture draw(PageKey page, int widthPx) {
            if (page.equals(GREEDY) && widthPx > TOO_WIDE) {
                throw new OutOfMemoryError("as the machine would say");
            }
            return images.draw(page, widthPx);
        }

        @Override
        public Optional<StoredJpeg> stored(PageKey page) {
            return images.stored(page);
        }
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
    void itIsShownHalfAsSharpAndSaysSoWhileItsNeighboursAreSharp() {
        until(() -> widths().size() == 3 && view.settled());
        var widths = onFx(this::widths);
        assertThat(widths.get(0)).isGreaterThan(TOO_WIDE);
        assertThat(widths.get(1)).isBetween(TOO_WIDE / 2.0, (double) TOO_WIDE);
        assertThat(widths.get(2)).isEqualTo(widths.get(0));

        onFx(() -> {
            reading.place().go(1);
            return true;
        });
        until(() -> banner().contains(WORDS.say("reader.remark.reduced")));
        onFx(() -> {
            reading.place().go(0);
            return true;
        });
        until(() -> !banner().contains(WORDS.say("reader.remark.reduced")));
    }

    /** Pixels of the pictures on the pages, from top to bottom. */
    private List<Double> widths() {
        return view.lookupAll(".page-sheet").stream()
                .map(Region.class::cast)
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .flatMap(sheet -> sheet.getChildrenUnmodifiable().stream())
                .filter(ImageView.class::isInstance)
                .map(node -> ((ImageView) node).getImage())
                .filter(image -> image != null)
                .map(image -> image.getWidth())
                .toList();
    }

    private String banner() {
        return ((Labeled) view.lookup(".reader-banner")).getText();
    }

    private static void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(so));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about", late);
        }
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
