package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Tile;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of an enlarged page make up the page. */
class TilesTest {
    private static final int WIDE = 1_500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void thePiecesAreThoseOfTheWholePicture(int turn) throws IOException {
        var box = new PDRectangle(20, 30, 300, 300);
        try (var pdf = new SamplePdf()) {
            var file = pdf.page(box, turn, content -> {
                        SamplePdf.write(content, "Fine of 500 yuan", 30, 250, 30);
                        content.addRect(150, 20, 120, 60);
                        content.fill();
                    })
                    .save(folder.resolve("page.pdf"));
            try (var reading = new Reading(file)) {
                var whole = reading.pixels(1, WIDE);
                for (int column = 0; column < 2; column++) {
                    for (int row = 0; row < 2; row++) {
                        assertAlike(whole, reading, column, row);
                    }
                }
            }
        }
    }

    private static void assertAlike(Pixels whole, Reading reading, int column, int row) {
        var tile = new Tile(Reading.page(1), WIDE, column, row);
        var piece = (Pixels) reading.documents().draw(tile);
        var same = (Pixels) tile.cutFrom(whole);
        assertThat(piece.width()).isEqualTo(same.width());
        assertThat(piece.height()).isEqualTo(same.height());
        long different = 0;
        for (int i = 0; i < piece.argb().length; i++) {
            different += Math.abs((piece.argb()[i] & 0xFF) - (same.argb()[i] & 0xFF)) > 64 ? 1 : 0;
        }
        assertThat(different).isLessThan(piece.argb().length / 1_000);
    }

    @Test
    void aPieceOfAScanFarBeyondWhatAWholePictureMayHoldIsDrawn() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.scan(SamplePdf.cornerJpeg(1654, 2339)).save(folder.resolve("scan.pdf"));
            try (var reading = new Reading(file)) {
                int wide = 20_000;
                assertThat(shade(reading, new Tile(Reading.page(1), wide, 0, 0)))
                        .isLessThan(20);
                assertThat(shade(reading, new Tile(Reading.page(1), wide, 15, 20)))
                        .isGreaterThan(235);
            }
        }
    }

    private static int shade(Reading reading, Tile tile) {
        return Reading.shade((Pixels) reading.documents().draw(tile), 0.5, 0.5);
    }

    @Test
    void beyondThePageThereIsNoPiece() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Fine").save(folder.resolve("text.pdf"));
            try (var reading = new Reading(file)) {
                var beyond = new Tile(Reading.page(1), 600, 3, 3).cutFrom(reading.pixels(1, 600));
                assertThat(beyond).isInstanceOf(Picture.Unreadable.class);
            }
        }
    }
}
