package org.anjuan.report.docx;

import java.util.Map;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The three notes under every paper: when the data were taken, by which standard, and how it was counted. */
final class Notes {
    private Notes() {}

    static void put(XWPFDocument document, Lines lines, ReportData data, Style style) {
        var words = lines.words();
        var values = Map.of(
                "time", new Printed(data.standard(), words).time(data.cutOff()),
                "program", data.program(),
                "standard", data.standard().title(),
                "version", data.standard().ref().toString());
        for (var key : new String[] {"note.cutOff", "note.standard", "note.counting"}) {
            var paragraph = Sheet.styled(document.createParagraph(), style);
            paragraph.setKeepNext(true);
            lines.text(paragraph, words.of(key, values));
        }
    }
}
