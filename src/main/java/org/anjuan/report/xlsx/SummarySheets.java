package org.anjuan.report.xlsx;

import java.util.List;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.ReportWriter;
import org.anjuan.report.data.Words;

/** 汇总表: the whole round in one workbook. */
public final class SummarySheets implements ReportWriter {
    private final Words words;

    public SummarySheets(Words words) {
        this.words = words;
    }

    @Override
    public List<SummaryDraft> drafts(ReportData data) {
        return List.of(new SummaryDraft(words, data));
    }
}
