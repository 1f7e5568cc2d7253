package org.anjuan.report.docx;

import java.util.List;
import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ReportWriter;
import org.anjuan.report.data.Words;

/** 个案评查表: every finished case on its own, with each point lost, why, and where it is proved. */
public final class CaseTable implements ReportWriter {
    private final Words words;
    private final ProofPictures pictures;
    private final CaseReadings readings;

    public CaseTable(Words words, ProofPictures pictures, CaseReadings readings) {
        this.words = words;
        this.pictures = pictures;
        this.readings = readings;
    }

    /** A table without what the program read by itself. */
    public CaseTable(Words words, ProofPictures pictures) {
        this(words, pictures, CaseReadings.NONE);
    }

    @Override
    public List<CaseDraft> drafts(ReportData data) {
        return data.finished().stream().map(result -> draft(data, result)).toList();
    }

    /** The table of one case. */
    public CaseDraft draft(ReportData data, CaseResult result) {
        return new CaseDraft(words, pictures, readings, data, result);
    }
}
