package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.samples.RawPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is found by counts or by walking, and always the same one; by counts without reading its neighbours. */
class PageFinderTest {
    private static final Deadline TIME = Deadline.in(Duration.ofMinutes(1));

    /** Builds trees of pages, each of which bears its number. */
    private static final class Tree {
        private final List<String> objects = new ArrayList<>();
        private final SplittableRandom chance;
        private int pages;

        Tree(long seed) {
            this.chance = new SplittableRandom(seed);
            objects.add("<</Type/Catalog/Pages 2 0 R>>");
        }

        /** Adds a node with some kids; tells how many pages it holds. */
        int node(int parent, int depth, int wrongAt) {
            int own = objects.size() + 1;
            objects.add("");
            int held = 0;
            var kids = new StringBuilder();
            for (int kid = 0, many = 1 + chance.nextInt(4); kid < many; kid++) {
                kids.append(objects.size() + 1).append(" 0 R ");
                held += depth > 0 && chance.nextBoolean() ? node(own, depth - 1, wrongAt) : page(own);
            }
            int said = own == wrongAt ? Math.max(0, held + chance.nextInt(5) - 2) : held;
            objects.set(
                    own - 1,
                    "<</Type/Pages/Count " + said + "/Kids[" + kids + "]"
                            + (parent == 0 ? "/MediaBox[0 0 50 50]" : "/Parent " + parent + " 0 R") + ">>");
            return held;
        }

        private int page(int parent) {
            objects.add("<</Type/Page/Parent " + parent + " 0 R/N " + pages++ + ">>");
            return 1;
        }

        PDDocument document() throws IOException {
            var pdf = new RawPdf();
            objects.forEach(pdf::object);
            return Loader.loadPDF(pdf.bytes());
        }
    }

    private static PageFinder finder(PDDocument document, int known) {
        return new PageFinder(document, known, Bounds.USUAL, TIME);
    }

    private static int widthOf(PDDocument document, int known, int index) {
        var page = finder(document, known).page(index);
        return (int) page.getMediaBox().getWidth();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyPageOfATreeIsFoundWhetherItsCountsAreRightOrOneOfThemIsWrong(long seed) throws IOException {
        for (int wrongAt : new int[] {0, 2, 3, 4, 5}) {
            var tree = new Tree(seed);
            int pages = tree.node(0, 3, wrongAt);
            for (int index = 0; index < pages; index++) {
                try (var document = tree.document();
                        var walked = tree.document()) {
                    assertThat(number(document, pages, index)).isEqualTo(index);
                    assertThat(number(walked, 0, index)).isEqualTo(index);
                }
            }
        }
    }

    private static int number(PDDocument document, int known, int index) {
        return finder(document, known).page(index).getCOSObject().getInt("N");
    }

    @Test
    void aPageFarBackIsFoundWithoutReadingThoseBeforeIt() throws IOException {
        var pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        var kids = new StringBuilder();
        IntStream.range(0, 500).forEach(i -> kids.append(3 + i).append(" 0 R "));
        pdf.object("<</Type/Pages/Count 500/Kids[" + kids + "]/MediaBox[0 0 300 200]>>");
        IntStream.range(0, 500).forEach(_ -> pdf.object("<</Type/Page/Parent 2 0 R>>"));
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(widthOf(document, 500, 499)).isEqualTo(300);
            var read = document.getDocument().getXrefTable().keySet().stream()
                    .map(document.getDocument()::getObjectFromPool)
                    .filter(COSObject::isDereferenced)
                    .count();
            assertThat(read).isLessThan(100);
        }
    }

    @Test
    void whatIsInheritedComesFromTheNearestNode() throws IOException {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 2/Kids[3 0 R 5 0 R]/MediaBox[0 0 300 200]/Rotate 90>>")
                .object("<</Type/Pages/Parent 2 0 R/Count 1/Kids[4 0 R]/MediaBox[0 0 500 200]>>")
                .object("<</Type/Page/Parent 3 0 R>>")
                .object("<</Type/Page/Parent 2 0 R/Rotate 0>>");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var finder = finder(document, 2);
            assertThat(finder.page(0).getMediaBox().getWidth()).isEqualTo(500);
            assertThat(finder.page(0).getRotation()).isEqualTo(90);
            assertThat(finder.page(1).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(finder.page(1).getRotation()).isZero();
        }
    }

    @Test
    void beyondTheLastPageThereIsNone() throws IOException {
        var tree = new Tree(7);
        int pages = tree.node(0, 2, 0);
        try (var document = tree.document()) {
            assertThatThrownBy(() -> finder(document, pages).page(pages)).isInstanceOf(Overrun.class);
        }
    }

    @Test
    void aRootThatCountsItsKidsInsteadOfItsPagesIsWalked() throws IOException {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>")
                .object("<</Type/Pages/Parent 2 0 R/Count 2/Kids[4 0 R 5 0 R]>>")
                .object("<</Type/Page/Parent 3 0 R/MediaBox[0 0 101 50]>>")
                .object("<</Type/Page/Parent 3 0 R/MediaBox[0 0 102 50]>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 103 50]>>");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(widthOf(document, 3, 1)).isEqualTo(102);
        }
    }
}
