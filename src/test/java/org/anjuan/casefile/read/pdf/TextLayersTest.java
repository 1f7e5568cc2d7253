package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.font.BundledFaces;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored text is taken for what it is: written, recognised by a foreign program, or senseless. */
class TextLayersTest {
    @TempDir
    Path folder;

    @Test
    void chineseIsReadInLinesFromTopToBottomWithoutSpacesThatTypesettingMadeUp() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            pdf.page(content -> {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, 700);
                content.setCharacterSpacing(4);
                content.showText("当事人当场缴纳罚款");
                content.setCharacterSpacing(0);
                content.newLineAtOffset(0, 40);
                content.showText("云汀县市场监督管理局");
                content.newLineAtOffset(0, -80);
                content.showText("2024年3月");
                content.newLineAtOffset(300, 0);
                content.showText("记录人");
                content.endText();
            });
            assertThat(read(pdf).plain()).isEqualTo("云汀县市场监督管理局\n当事人当场缴纳罚款\n2024年3月 记录人");
        }
    }

    @Test
    void textRecognisedByAForeignProgramIsCalledRecognisedAndTheFileAScan() throws IOException {
        try (var pdf = new SamplePdf()) {
            var font = font(pdf);
            layered(pdf, font, "现 场 检 查 笔 录 记 录 人 方 穆");
            var text = read(pdf);
            assertThat(text.origin()).isEqualTo(Origin.OCR);
            assertThat(text.plain()).isEqualTo("现场检查笔录记录人方穆");
            assertThat(text.lines().getFirst().confidence()).isEqualTo(0.5);
            var line = text.lines().getFirst();
            assertThat(line.part(0, 1).x() * PDRectangle.A4.getWidth()).isCloseTo(72, within(0.5));
            assertThat(line.stops()).hasSize(line.text().length() + 1).isSorted();
            assertThat(inspection().scanned()).isTrue();
            try (var reading = new Reading(folder.resolve("text.pdf"))) {
                assertThat(reading.documents().stored(Reading.page(1))).isPresent();
            }
        }
    }

    @Test
    void chineseMisreadAsLatinLettersIsNoText() throws IOException {
        try (var pdf = new SamplePdf()) {
            layered(pdf, font(pdf), "BEA AAT RAPTEM Ban Bins eA apo tny ge SeATBGRIINEET");
            assertThat(read(pdf)).isEqualTo(PageText.none(Reading.page(1)));
        }
    }

    @Test
    void codesThatStandForNoCharactersAreNoText() {
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 400 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", "BT /F 20 Tf 10 30 Td <0102030405060708090A0B0C0D0E0F4142434445> Tj ET")
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var file = pdf.save(folder.resolve("codes.pdf"));
        try (var reading = new Reading(file)) {
            assertThat(reading.text(1)).isEqualTo(PageText.none(Reading.page(1)));
        }
        assertThat(new Inspector(Bounds.USUAL).inspect(file, PdfFile.opener()))
                .isInstanceOfSatisfying(
                        Inspection.Opened.class,
                        opened -> assertThat(opened.scanned()).isTrue());
    }

    @Test
    void textOutsideThePageIsNotRead() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.page(content -> {
                SamplePdf.write(content, "inside", 72, 700, 12);
                SamplePdf.write(content, "outside", 72, -30, 12);
            });
            assertThat(read(pdf).plain()).isEqualTo("inside");
        }
    }

    @Test
    void textThatRunsUpThePageHasItsBoxWhereItIsSeen() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.page(content -> {
                content.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 100, 200));
                SamplePdf.write(content, "upwards it goes", 0, 0, 20);
            });
            var line = read(pdf).lines().getFirst();
            assertThat(line.text()).isEqualTo("upwards it goes");
            var page = PDRectangle.A4;
            assertThat(line.box().bottom()).isCloseTo(1 - 200 / page.getHeight(), within(0.001));
            assertThat(line.box().right() * page.getWidth()).isCloseTo(100 + 0.12 * 20, within(0.1));
            assertThat(line.box().height() * page.getHeight()).isGreaterThan(100);
        }
    }

    private static void layered(SamplePdf pdf, PDType0Font font, String words) {
        var picture = pdf.jpeg(SamplePdf.cornerJpeg(60, 80));
        pdf.page(content -> {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            content.beginText();
            content.setFont(font, 12);
            content.setRenderingMode(RenderingMode.NEITHER);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        });
    }

    private static PDType0Font font(SamplePdf pdf) {
        try (var face = BundledFaces.class.getResourceAsStream("/org/anjuan/fonts/NotoSerifSC-Regular.ttf")) {
            return PDType0Font.load(pdf.document(), face);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PageText read(SamplePdf pdf) {
        try (var reading = new Reading(pdf.save(folder.resolve("text.pdf")))) {
            return reading.text(1);
        }
    }

    private Inspection.Opened inspection() {
        return (Inspection.Opened) new Inspector(Bounds.USUAL).inspect(folder.resolve("text.pdf"), PdfFile.opener());
    }
}
