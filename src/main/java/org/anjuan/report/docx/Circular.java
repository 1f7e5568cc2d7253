package org.anjuan.report.docx;

import java.util.List;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ReportWriter;
import org.anjuan.report.data.Words;

/** 情况通报: what a round came to, for the units it concerns; the internal version, which names units and cases. */
public final class Circular implements ReportWriter {
    private final Words words;

    public Circular(Words words) {
        this.words = words;
    }

    @Override
    public List<CircularDraft> drafts(ReportData data) {
        return List.of(new CircularDraft(words, data));
    }
}
