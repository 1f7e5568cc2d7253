package org.anjuan.ui.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageImages;
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
import org.anjuan.ui.kit.Commands;
import org.testfx.util.WaitForAsyncUtils;

/** A PDF as a case of its own, shown by the reader in a real window. */
final class ShownFile implements AutoCloseable {
    static final SourceId SOURCE = new SourceId("e".repeat(64));
    static final Words WORDS = Words.shipped();
    private static final int PATIENCE = 60;
    private static final int LONG = 60_000;

    private final Jobs jobs = new Jobs(Platform::runLater);
    private final Documents documents;
    private final Reading reading;
    private final ReaderView view;

    /**
     * Shows it; on the window's thread.
     *
     * @param sizes of its pages, in points
     * @param images what the reader draws its pages with, made of what draws them as they are
     */
    ShownFile(
            Stage stage,
            Path pdf,
            List<PageSize> sizes,
            Bounds bounds,
            Function<PageImages, PageImages> images,
            double width,
            double height) {
        documents = new Documents(
                _ -> Optional.of(new Shown(pdf, PdfFile.opener())), Executors.defaultThreadFactory(), bounds);
        var source = new Source(SOURCE, "shown.pdf", SourceKind.PDF, sizes, false, null);
        var caseFile = new CaseFile(new CaseId("c"), "c", List.of(source), List.of());
        reading = Reading.of(caseFile, documents, new FindText(documents), jobs);
        view = new ReaderView(reading, images.apply(documents), jobs, WORDS, new Commands());
        stage.setScene(new Scene(view, width, height));
        stage.show();
    }

    Reading reading() {
        return reading;
    }

    ReaderView view() {
        return view;
    }

    @Override
    public void close() {
        act(view::close);
        jobs.close();
        documents.close();
    }

    static void act(Runnable act) {
        onFx(() -> {
            act.run();
            return true;
        });
    }

    static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(LONG, question);
    }

    static void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(so));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about", late);
        }
    }
}
