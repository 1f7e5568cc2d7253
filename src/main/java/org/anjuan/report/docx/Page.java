package org.anjuan.report.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A document being written from top to bottom. */
record Page(XWPFDocument document, Lines lines) {

    XWPFParagraph paragraph(Style style) {
        return Sheet.styled(document.createParagraph(), style);
    }

    /** A paragraph of the words under a key. */
    XWPFParagraph sentence(Style style, String key) {
        var paragraph = paragraph(style);
        lines.sentence(paragraph, key);
        return paragraph;
    }

    /** A paragraph of foreign text. */
    XWPFParagraph text(Style style, String text) {
        var paragraph = paragraph(style);
        lines.text(paragraph, text);
        return paragraph;
    }

    /** The number of a heading in Chinese, from 1; beyond those the words know, in digits. */
    String numeral(int number) {
        var numerals = List.of(lines.words().of("numerals").split(" ", -1));
        return number <= numerals.size() ? numerals.get(number - 1) : Integer.toString(number);
    }
}
