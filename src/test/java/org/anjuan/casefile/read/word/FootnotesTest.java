package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.anjuan.casefile.read.word.limit.Warning;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnPos;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Footnotes stand at the foot of the page on which they are called, below the text. */
class FootnotesTest {
    private static final double BOTTOM = 841.9 - 72;

    @TempDir
    Path dir;

    private final Written written = new Written();

    @Test
    void aNoteStandsAtTheFootOfItsPageBelowAllText() throws IOException {
        for (int i = 1; i <= 60; i++) {
            var paragraph = written.paragraph("第" + i + "段正文");
            if (i == 5 || i == 45) {
                note(paragraph, "注" + i + "的话");
            }
        }
        var printed = printed();
        assertThat(printed.texts().get(0)).contains("注5的话").doesNotContain("注45的话");
        assertThat(printed.texts().get(1)).contains("注45的话");
        assertThat(printed.place("注5的话")[2]).isBetween(BOTTOM - 20, BOTTOM);
        int lastOnFirst = lastParagraph(printed.texts().getFirst());
        assertThat(printed.place("第" + lastOnFirst + "段")[2]).isLessThan(printed.place("注5的话")[2] - 15);
        assertThat(printed.warnings()).doesNotContain(Warning.NOTES_OTHERWISE, Warning.OBJECT_LEFT_OUT);
    }

    @Test
    void theMarkStandsAtTheCallAndBeforeTheNoteAndIsWrittenAsAsked() throws IOException {
        var numbers = written.document().getDocument().getBody().getSectPr().addNewFootnotePr();
        numbers.addNewNumFmt().setVal(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE);
        numbers.addNewNumStart().setVal(BigInteger.TWO);
        note(written.paragraph("甲"), "注甲");
        note(written.paragraph("乙"), "注乙");
        assertThat(printed().text()).contains("甲②", "②注甲", "乙③", "③注乙");
    }

    @Test
    void aLongNoteGoesOnOverleafAndNothingOfItIsLost() throws IOException {
        for (int i = 1; i <= 28; i++) {
            written.paragraph("第" + i + "段正文");
        }
        var note = new StringBuilder();
        for (int i = 1; i <= 900; i++) {
            note.append("注").append(i).append("，");
        }
        note(written.paragraph("长注在此"), note.toString());
        written.paragraph("末段");
        var printed = printed();
        var texts = printed.texts();
        assertThat(texts.getFirst()).contains("长注在此", "注1，").doesNotContain("注900，");
        assertThat(texts).hasSizeGreaterThanOrEqualTo(2);
        for (int i = 1; i <= 900; i++) {
            assertThat(printed.text()).contains("注" + i + "，");
        }
    }

    @Test
    void aNoteCalledInATableStandsOnThePageOfItsRow() throws IOException {
        var rows = new String[90][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new String[] {"行" + (i + 1), "内容"};
        }
        var table = written.table(rows);
        note(table.getRow(3).getCell(1).getParagraphArray(0), "注于第四行");
        note(table.getRow(80).getCell(1).getParagraphArray(0), "注于后面");
        var texts = printed().texts();
        assertThat(texts.getFirst()).contains("行4", "注于第四行").doesNotContain("行81");
        assertThat(texts.get(1)).contains("行81", "注于后面");
    }

    @Test
    void endnotesStandBehindTheText() throws IOException {
        var first = written.paragraph("首段");
        var note = written.document().createEndnote();
        Written.write(note.createParagraph(), "尾注的话");
        var call = first.createRun().getCTR().addNewEndnoteReference();
        call.setId(note.getId());
        written.paragraph("末段");
        var printed = printed();
        assertThat(printed.place("尾注的话")[2]).isBetween(printed.place("末段")[2], 200.0);
        assertThat(printed.text()).contains("首段i");
    }

    @Test
    void notesThatAreToStandBehindTheirSectionStandBehindTheTextAndThePageSaysSo() throws IOException {
        written.document()
                .getDocument()
                .getBody()
                .getSectPr()
                .addNewFootnotePr()
                .addNewPos()
                .setVal(STFtnPos.SECT_END);
        note(written.paragraph("首段"), "注一");
        written.paragraph("末段");
        var printed = printed();
        assertThat(printed.place("注一")[2]).isLessThan(300);
        assertThat(printed.warnings()).contains(Warning.NOTES_OTHERWISE);
    }

    @Test
    void whereverTheyAreCalledTextAndNotesNeverOverlapAndNoneIsLost() throws IOException {
        var random = new Random(7);
        int notes = 0;
        var calls = new ArrayList<String>();
        for (int i = 1; i <= 150; i++) {
            var paragraph = written.paragraph("第" + i + "段" + "正文".repeat(random.nextInt(40)));
            for (int n = random.nextInt(4); n > 1; n--) {
                notes++;
                calls.add("第" + i + "段");
                note(paragraph, "【注" + notes + "】" + "注文".repeat(random.nextInt(60)));
            }
        }
        var printed = printed();
        var texts = printed.texts();
        for (int i = 1; i <= notes; i++) {
            int called = page(texts, calls.get(i - 1));
            assertThat(page(texts, "【注" + i + "】"))
                    .as("note %d called on %d", i, called)
                    .isBetween(called, called + 1);
        }
        var lowestText = extremes(printed, "正", Math::max);
        var highestNote = extremes(printed, "注", Math::min);
        assertThat(highestNote).isNotEmpty();
        highestNote.forEach(
                (page, top) -> assertThat(lowestText.getOrDefault(page, 0.0)).isLessThan(top - 10));
    }

    /** The outermost base line of a character on each page that has it. */
    private static Map<Integer, Double> extremes(Printed printed, String character, BinaryOperator<Double> outermost)
            throws IOException {
        var found = new HashMap<Integer, Double>();
        try (var document = Loader.loadPDF(printed.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().equals(character)) {
                        found.merge(getCurrentPageNo(), (double) position.getYDirAdj(), outermost);
                    }
                }
            }.getText(document);
        }
        return found;
    }

    private static int page(List<String> texts, String words) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(words + " is lost");
    }

    private static int lastParagraph(String page) {
        int last = 0;
        for (int i = 1; i <= 60; i++) {
            last = page.contains("第" + i + "段") ? i : last;
        }
        return last;
    }

    private void note(XWPFParagraph paragraph, String words) {
        var note = written.document().createFootnote();
        var text = note.createParagraph();
        text.createRun().getCTR().addNewFootnoteRef();
        Written.write(text, words);
        paragraph.createRun().getCTR().addNewFootnoteReference().setId(note.getId());
    }

    private Printed printed() throws IOException {
        return Printed.of(written.in(dir));
    }
}
