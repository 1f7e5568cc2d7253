package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.casefile.PageImages;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page for which the memory does not suffice, in the window: half as sharp and saying so, its neighbours as ever. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ReducedPageTest {
    private static final PageSize SIZE = new PageSize(300, 200);
    private static final PageKey GREEDY = new PageKey(ShownFile.SOURCE, 2);
    private static final int TOO_WIDE = 300;

    @TempDir
    static Path folder;

    private ShownFile shown;

    @Start
    void open(Stage stage) throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("one").text("two").text("three").save(folder.resolve("three.pdf"));
            shown = new ShownFile(stage, file, List.of(SIZE, SIZE, SIZE), Bounds.USUAL, Scarce::new, 500, 900);
        }
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
        shown.close();
    }

    @Test
    void itIsShownHalfAsSharpAndSaysSoWhileItsNeighboursAreSharp() {
        ShownFile.until(() -> widths().size() == 3 && shown.view().settled());
        var widths = ShownFile.onFx(this::widths);
        assertThat(widths.get(0)).isGreaterThan(TOO_WIDE);
        assertThat(widths.get(1)).isBetween(TOO_WIDE / 2.0, (double) TOO_WIDE);
        assertThat(widths.get(2)).isEqualTo(widths.get(0));

        ShownFile.act(() -> shown.reading().place().go(1));
        ShownFile.until(() -> banner().contains(ShownFile.WORDS.say("reader.remark.reduced")));
        ShownFile.act(() -> shown.reading().place().go(0));
        ShownFile.until(() -> !banner().contains(ShownFile.WORDS.say("reader.remark.reduced")));
    }

    /** Pixels of the pictures on the pages, from top to bottom. */
    private List<Double> widths() {
        return shown.view().lookupAll(".page-sheet").stream()
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
        return ((Labeled) shown.view().lookup(".reader-banner")).getText();
    }
}
