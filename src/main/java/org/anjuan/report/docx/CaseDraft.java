package org.anjuan.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The table of one case, ready to be written. */
public final class CaseDraft implements Draft {
    private final Words words;
    private final ProofPictures pictures;
    private final CaseReadings readings;
    private final ReportData data;
    private final CaseResult result;

    CaseDraft(Words words, ProofPictures pictures, CaseReadings readings, ReportData data, CaseResult result) {
        this.readings = readings;
        this.words = words;
        this.pictures = pictures;
        this.data = data;
        this.result = result;
    }

    @Override
    public String subject() {
        return result.entry().number();
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public int write(OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            StyleSheet.put(document, words);
            var title = data.round().title() + " " + words.of("paper.CASE");
            About.put(document, data, title + " " + result.entry().number());
            var lines = new Lines(words, figures());
            var said = result.review().noticed();
            var cutOuts = new CutOuts(pictures, lines);
            new CaseHead(document, lines, data, result, readings.scans(result.file(), said)).put();
            new CaseScores(document, lines, data.standard(), result).put();
            new CaseProofs(document, lines, cutOuts, result).put();
            new CaseTimeLine(document, lines, readings.timeLine(result.file(), said)).put();
            new CaseSettlement(document, lines, data.standard(), result).put();
            new CaseEnd(document, lines, data, result).put();
            foot(document);
            document.write(out);
            return cutOuts.missing();
        }
    }

    private void foot(XWPFDocument document) {
        var name = data.round().title() + "　" + words.of("case.foot")
                + CleanText.line(result.entry().number());
        Sheet.form(document, name, words.of("foot.page"), words.of("foot.of"), words.of("foot.end"));
    }

    @Override
    public Comparison compare(Path file) throws IOException {
        return Bookmarks.compare(file, figures());
    }

    private Figures figures() {
        return CaseFigures.of(result, data.standard(), words);
    }
}
