package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pages of A4 at 400 %, in the window: sharp where one looks, page after page, in one view and in two, in bounded memory. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class EnlargedPagesTest {
    private static final PageSize SIZE = new PageSize(595, 842);
    private static final int PAGES = 6;
    private static final double FOUR_TIMES = 4;

    /** Width in points of each stripe and of each gap between them: told apart only where the page is drawn as large as it is seen. */
    private static final double FINE = 0.5;

    private static final int STRIPES_FROM = 100;
    private static final int STRIPES_TO = 500;

    @TempDir
    static Path folder;

    private ShownFile shown;
    private Reading reading;
    private ReaderView view;

    @Start
    void open(Stage stage) throws IOException {
        shown = new ShownFile(
                stage, striped(), Collections.nCopies(PAGES, SIZE), Bounds.USUAL, images -> images, 1_100, 800);
        reading = shown.reading();
        view = shown.view();
    }

    private static Path striped() throws IOException {
        try (var pdf = new SamplePdf()) {
            for (int page = 0; page < PAGES; page++) {
                pdf.page(new PDRectangle(595, 842), 0, content -> {
                    for (double x = STRIPES_FROM; x < STRIPES_TO; x += 2 * FINE) {
                        content.addRect((float) x, 20, (float) FINE, 802);
                    }
                    content.fill();
                });
            }
            return pdf.save(folder.resolve("striped.pdf"));
        }
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void eachPageIsSharpWhereOneLooksAndMemoryKeepsItsBound() {
        enlarge(reading.place());
        for (int page = 0; page < PAGES; page++) {
            lookAt(reading.place(), page);
            ShownFile.until(() -> view.settled() && sharp(reading.place()));
            assertThat(ShownFile.onFx(view::picturesKept))
                    .as("page %s", page)
                    .isPositive()
                    .isLessThanOrEqualTo(ReaderView.CACHE_BYTES);
        }
    }

    @Test
    void twoViewsOfOneCaseAreBothSharpAndShareTheBound() {
        ShownFile.act(() -> reading.second().openOrClose());
        ShownFile.until(() -> reading.second().place().column().width() > 0);
        enlarge(reading.place());
        enlarge(reading.second().place());
        for (int page = 0; page < PAGES; page++) {
            lookAt(reading.place(), page);
            lookAt(reading.second().place(), PAGES - 1 - page);
            ShownFile.until(() -> view.settled()
                    && sharp(reading.place())
                    && sharp(reading.second().place()));
            assertThat(ShownFile.onFx(view::picturesKept))
                    .as("page %s", page)
                    .isPositive()
                    .isLessThanOrEqualTo(ReaderView.CACHE_BYTES);
        }
    }

    private static void enlarge(ReaderModel place) {
        ShownFile.act(() -> place.zoom(new Zoom(FOUR_TIMES), 0));
    }

    /** Brings the middle of a page into view. */
    private static void lookAt(ReaderModel place, int page) {
        ShownFile.act(() -> {
            place.go(page);
            place.scrollBy(0, place.column().flow().sheet(page).height() / 3);
        });
    }

    /** Whether stripes and gaps are told apart in the middle of the view of this place. */
    private boolean sharp(ReaderModel place) {
        var column = place.column();
        return view.lookupAll(".page-sheet").stream()
                .map(SheetView.class::cast)
                .filter(sheet -> sheet.sheet().page() == place.current()
                        && sheet.sheet().equals(column.flow().sheet(place.current()))
                        && sheet.getScene() != null
                        && isVisible(sheet))
                .anyMatch(sheet -> contrast(sheet, column) > 0.6);
    }

    private static boolean isVisible(SheetView sheet) {
        for (javafx.scene.Node node = sheet; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Light of the gaps less that of the stripes, in a piece of the sheet that is in the middle of the view. */
    private static double contrast(SheetView sheet, Column column) {
        double perPoint = FOUR_TIMES * Zoom.PIXELS_PER_POINT;
        double left = Math.max(
                STRIPES_FROM * perPoint + 50,
                column.left() + column.width() / 2 - sheet.sheet().x());
        double top = column.top() + column.height() / 2 - sheet.sheet().y();
        var how = new SnapshotParameters();
        how.setViewport(new Rectangle2D(sheet.getLayoutX() + left, sheet.getLayoutY() + top, 60, 2));
        return contrast(sheet.snapshot(how, null));
    }

    private static double contrast(Image image) {
        double darkest = 1;
        double lightest = 0;
        for (int x = 0; x < (int) image.getWidth(); x++) {
            double light = image.getPixelReader().getColor(x, 1).getBrightness();
            darkest = Math.min(darkest, light);
            lightest = Math.max(lightest, light);
        }
        return lightest - darkest;
    }
}
