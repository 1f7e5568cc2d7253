package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.read.font.BundledFaces;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a form keep their words together, though their lines do not stand on one height. */
class NeighbouringCellsTest {
    private static final float SIZE = 12;

    @TempDir
    Path folder;

    @Test
    void aCellOfTwoLinesBesideACellOfOneIsNotShuffled() throws IOException {
        assertThat(lines(400)).containsExactly("晋原市监处罚", "送达文书名称 决定书 文号", "〔2024〕36号");
    }

    @Test
    void aNarrowCellBetweenItsNeighboursIsReadLineByLine() throws IOException {
        assertThat(lines(330)).containsExactly("晋原市监处罚", "送达文书名称 决定书 文号", "〔2024〕36号");
    }

    @Test
    void raisedFiguresStayInTheirLine() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                write(content, font, "占用道路18", 72, 700, SIZE);
                write(content, font, "2", 72 + 7 * SIZE, 704, 7);
            });
            assertThat(lines(pdf)).hasSize(1);
        }
    }

    private List<String> lines(float column) throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                write(content, font, "送达文书名称", 72, 700, SIZE);
                write(content, font, "决定书", 200, 700, SIZE);
                write(content, font, "文号", 280, 700, SIZE);
                write(content, font, "晋原市监处罚", column, 708, SIZE);
                write(content, font, "〔2024〕36号", column, 692, SIZE);
            });
            return lines(pdf);
        }
    }

    private List<String> lines(SamplePdf pdf) {
        pdf.save(folder.resolve("cells.pdf"));
        try (var reading = new Reading(folder.resolve("cells.pdf"))) {
            return reading.text(1).lines().stream().map(Line::text).toList();
        }
    }

    private static PDType0Font font(SamplePdf pdf) throws IOException {
        try (var face = BundledFaces.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            return PDType0Font.load(pdf.document(), face);
        }
    }

    private static void write(PDPageContentStream content, PDType0Font font, String words, float x, float y, float size)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
