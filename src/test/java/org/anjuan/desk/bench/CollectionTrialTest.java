package org.anjuan.desk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Control;
import org.anjuan.desk.bench.Tried.Outcome;
import org.anjuan.samples.RawPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTrialTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @TempDir
    Path folder;

    @Test
    void aFileThatCanBeReadIsShown() throws Exception {
        var tried = tried(pdf("0 0 50 50 re f").save(folder.resolve("whole.pdf")));
        assertThat(tried.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(tried.pages()).isEqualTo(1);
        assertThat(tried.looked()).isEqualTo(1);
        assertThat(tried.blank()).isEmpty();
        assertThat(tried.thin()).isEmpty();
    }

    @Test
    void aPageThatSaysWhyItCannotBeDrawnIsCountedAsSuch() throws Exception {
        var tried = tried(pdf("[".repeat(50_000)).save(folder.resolve("broken page.pdf")));
        assertThat(tried.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(tried.detail()).startsWith("DAMAGED");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsReason() throws Exception {
        var tried = tried(Files.write(folder.resolve("none.pdf"), new byte[] {1, 2, 3, 4, 5}));
        assertThat(tried.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(tried.detail()).isEqualTo("DAMAGED");
        assertThat(tried.drawnElsewhere()).isFalse();
        assertThat(tried.line()).isEqualTo("none.pdf: REFUSED (DAMAGED)");
    }

    @Test
    void eachFileIsToldBeforeTheNextIsTriedSoThatAStopLosesNothing() throws Exception {
        var files = Files.createDirectory(folder.resolve("files"));
        pdf("0 0 50 50 re f").save(files.resolve("1.pdf"));
        var second = pdf("0 0 50 50 re f").save(files.resolve("2.pdf"));
        var told = new ArrayList<String>();
        new CollectionBench(Optional.of(files)).run(folder, Control.UNWATCHED, measure -> {
            told.add(measure.what());
            if (told.size() == 1) {
                garbage(second);
            }
        });
        assertThat(told).startsWith("1.pdf: SHOWN, 1 pages", "2.pdf: REFUSED (DAMAGED)", "files");
    }

    private static void garbage(Path file) {
        try {
            Files.write(file, new byte[] {1, 2, 3, 4, 5});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPageIsTakenForBlankOnlyWhereAnotherPictureOfItIsNot() {
        assertThat(ink(0).lacks(ink(0))).isFalse();
        assertThat(ink(0).lacks(ink(50))).isTrue();
        assertThat(ink(50).lacks(ink(500))).isFalse();
        assertThat(ink(50).isThinBeside(ink(500))).isTrue();
        assertThat(ink(500).isThinBeside(ink(600))).isFalse();
    }

    /** Of a picture with so many black pixels among ten thousand. */
    private static PageInk ink(int black) {
        int[] argb = new int[10_000];
        Arrays.fill(argb, WHITE);
        Arrays.fill(argb, 0, black, BLACK);
        return PageInk.of(new Picture.Pixels(100, 100, argb));
    }

    private Tried tried(Path file) throws Exception {
        return new CollectionTrial(folder).file(file);
    }

    private static RawPdf pdf(String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>")
                        .stream("", content);
    }
}
