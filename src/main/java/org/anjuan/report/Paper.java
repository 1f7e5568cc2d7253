package org.anjuan.report;

import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.report.data.ReportWriter;
import org.anjuan.report.data.Words;
import org.anjuan.report.docx.CaseTable;
import org.anjuan.report.docx.Circular;
import org.anjuan.report.xlsx.SummarySheets;

/** The kinds of paper there are; a new one is a line in each half, its name in the words, and its {@link ReportWriter}. */
public enum Paper {
    /** 个案评查表: one Word file per finished case. */
    CASE,
    /** 汇总表: one Excel file per round. */
    SUMMARY,
    /** 情况通报, the internal version: one Word file per round. */
    CIRCULAR;

    ReportWriter writer(Words words, ProofPictures pictures, CaseReadings readings) {
        return switch (this) {
            case CASE -> new CaseTable(words, pictures, readings);
            case SUMMARY -> new SummarySheets(words);
            case CIRCULAR -> new Circular(words);
        };
    }
}
