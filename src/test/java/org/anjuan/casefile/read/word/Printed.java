package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A rendered Word file, opened again as a PDF. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Printed(byte[] pdf, int pages, Set<Warning> warnings) {
    private static final WordPages WORD = new WordPages(WordLimits.DEFAULT);

    static Printed of(Path file) {
        return of(file, SourceKind.DOCX);
    }

    static Printed of(Path file, SourceKind kind) {
        var rendition = WORD.render(file, kind, Stop.NEVER);
        assertThat(rendition).isInstanceOf(Rendition.Rendered.class);
        var rendered = (Rendition.Rendered) rendition;
        return new Printed(rendered.pdf(), rendered.pages(), rendered.warnings());
    }

    static Problem problem(Path file) {
        return problem(file, SourceKind.DOCX);
    }

    static Problem problem(Path file, SourceKind kind) {
        var rendition = WORD.render(file, kind, Stop.NEVER);
        assertThat(rendition).isInstanceOf(Rendition.Unrendered.class);
        return ((Rendition.Unrendered) rendition).problem();
    }

    /** All text without any space, page by page. */
    List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("[\\s\\u3000]", ""));
            }
        }
        return texts;
    }

    String text() throws IOException {
        return String.join("", texts());
    }

    /** Where the first character of these words stands: page from 1, x and base line in points from the top left. */
    double[] place(String words) throws IOException {
        var found = new ArrayList<double[]>();
        try (var document = Loader.loadPDF(pdf)) {
            var seen = new StringBuilder();
            var positions = new ArrayList<double[]>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    for (int i = 0; i < position.getUnicode().length(); i++) {
                        seen.append(position.getUnicode().charAt(i));
                        positions.add(new double[] {getCurrentPageNo(), position.getXDirAdj(), position.getYDirAdj()});
                    }
                }
            };
            stripper.getText(document);
            int at = seen.indexOf(words);
            assertThat(at).as("%s in %s", words, seen).isNotNegative();
            found.add(positions.get(at));
        }
        return found.getFirst();
    }

    /** Left, top, right and bottom, in points, of the pixels on a page that are of such a colour. */
    double[] area(int page, IntPredicate color) throws IOException {
        double[] area = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        BufferedImage image = picture(page);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (color.test(image.getRGB(x, y) & 0xFFFFFF)) {
                    area[0] = Math.min(area[0], x);
                    area[1] = Math.min(area[1], y);
                    area[2] = Math.max(area[2], x + 1);
                    area[3] = Math.max(area[3], y + 1);
                }
            }
        }
        return area;
    }

    BufferedImage picture(int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, 72);
        }
    }
}
