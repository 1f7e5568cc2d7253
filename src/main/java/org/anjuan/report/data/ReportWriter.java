package org.anjuan.report.data;

import java.util.List;

/** Makes one kind of paper. */
public interface ReportWriter {
    /** The files the paper consists of for these data: one for the round, or one for each finished case. */
    List<? extends Draft> drafts(ReportData data);
}
