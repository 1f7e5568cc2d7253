package org.anjuan.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The circular of one round, ready to be written. */
public final class CircularDraft implements Draft {
    private final Words words;
    private final ReportData data;

    CircularDraft(Words words, ReportData data) {
        this.words = words;
        this.data = data;
    }

    @Override
    public String subject() {
        return "";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public int write(OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            StyleSheet.put(document, words);
            About.put(document, data, data.round().title() + " " + words.of("paper.CIRCULAR"));
            var page = new Page(document, new Lines(words, figures()));
            new CircularBody(page, data).put();
            new CircularProblems(page, data).put();
            new CircularEnd(page, data).put();
            new CircularAnnexes(page, data).put();
            Sheet.official(document);
            document.write(out);
        }
        return 0;
    }

    @Override
    public Comparison compare(Path file) throws IOException {
        return Bookmarks.compare(file, figures());
    }

    private Figures figures() {
        return CircularFigures.of(data, words);
    }
}
