package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.read.font.BundledFaces;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text is read as it is seen, by whatever tricks a program set it. */
class SetTextTest {
    @TempDir
    Path folder;

    @Test
    void aMarkAcrossThePageStaysOutOfItsLines() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                content.beginText();
                content.setFont(font, 40);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 60, 640));
                content.showText("内部资料");
                content.endText();
                write(content, font, 12, 72, 690, "当事人当场缴纳罚款");
            });
            assertThat(lines(pdf)).startsWith("当事人当场缴纳罚款").hasSize(5);
        }
    }

    @Test
    void textSetTwiceToLookBoldIsReadOnce() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                write(content, font, 12, 72, 690, "行政处罚决定书");
                write(content, font, 12, 72.4f, 690.1f, "行政处罚决定书");
            });
            assertThat(lines(pdf)).containsExactly("行政处罚决定书");
        }
    }

    @Test
    void wordsAFileGivesForGlyphsAreReadInTheirPlace() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            pdf.page(content -> {
                var words = new COSDictionary();
                words.setString(COSName.ACTUAL_TEXT, "罚款");
                content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words));
                write(content, font, 12, 72, 690, "xy");
                content.endMarkedContent();
                write(content, font, 12, 120, 690, "100");
            });
            assertThat(lines(pdf)).containsExactly("罚款 100");
        }
    }

    @Test
    void theCharactersOfAStretchedRaisedAndSpacedLineStandWhereTheyAreDrawn() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(100, 600);
                content.setHorizontalScaling(200);
                content.setCharacterSpacing(1);
                content.setTextRise(5);
                content.showText("文号");
                content.endText();
            });
            Line line = read(pdf).lines().getFirst();
            var second = line.part(1, 2);
            assertThat(line.text()).isEqualTo("文号");
            assertThat(second.x() * PDRectangle.A4.getWidth()).isCloseTo(122, within(0.1));
            assertThat(second.width() * PDRectangle.A4.getWidth()).isCloseTo(20, within(0.1));
            assertThat((1 - line.box().bottom()) * PDRectangle.A4.getHeight()).isCloseTo(603.8, within(0.1));
        }
    }

    @Test
    void blanksThatLieUnderTheirNeighboursPartNoWords() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            pdf.page(content -> {
                write(content, font, 12, 72, 690, "of");
                write(content, font, 12, 74, 690, " ");
                write(content, font, 12, 100, 690, "us");
            });
            assertThat(lines(pdf)).containsExactly("of us");
        }
    }

    private PageText read(SamplePdf pdf) {
        pdf.save(folder.resolve("set.pdf"));
        try (var reading = new Reading(folder.resolve("set.pdf"))) {
            return reading.text(1);
        }
    }

    private List<String> lines(SamplePdf pdf) {
        return read(pdf).lines().stream().map(Line::text).toList();
    }

    private static PDType0Font font(SamplePdf pdf) throws IOException {
        try (var face = BundledFaces.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            return PDType0Font.load(pdf.document(), face);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
