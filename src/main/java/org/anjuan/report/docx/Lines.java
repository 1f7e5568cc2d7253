package org.anjuan.report.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.Template;
import org.anjuan.report.data.Words;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Puts words and figures into paragraphs; each figure stands in a bookmark of its name. */
final class Lines {
    /** Between the name of a figure and its count where it is printed again. */
    static final String AGAIN = "__";

    private final Words words;
    private final Figures figures;
    private final Map<String, Integer> printed = new HashMap<>();
    private int bookmarks;

    Lines(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Words under a key, with figures for the names in braces. */
    void sentence(XWPFParagraph paragraph, String key) {
        sentence(paragraph, key, "");
    }

    /** Likewise, with the prefix put before each name. */
    void sentence(XWPFParagraph paragraph, String key, String prefix) {
        for (var piece : Template.of(words.of(key)).pieces()) {
            switch (piece) {
                case Template.Plain(var text) -> text(paragraph, text);
                case Template.Named(var name) -> figure(paragraph, prefix + name);
            }
        }
    }

    /** Foreign text; its line feeds become line breaks. */
    void text(XWPFParagraph paragraph, String text) {
        var lines = CleanText.lines(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            var run = paragraph.createRun();
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }

    void figure(XWPFParagraph paragraph, String name) {
        int times = printed.merge(name, 1, Integer::sum);
        var id = BigInteger.valueOf(bookmarks++);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(times == 1 ? name : name + AGAIN + times);
        paragraph.createRun().setText(figures.get(name));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    Words words() {
        return words;
    }
}
