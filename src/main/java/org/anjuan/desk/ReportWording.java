package org.anjuan.desk;

import org.anjuan.casefile.CaseFile;
import org.anjuan.report.data.DeductionWording;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** 报告用语: how papers would tell the deductions of one review; quick enough to be asked at every key. */
public final class ReportWording {
    private final DeductionWording wording = new DeductionWording(org.anjuan.report.data.Words.shipped());
    private final Standard standard;
    private final CaseFile file;

    ReportWording(Standard standard, CaseFile file) {
        this.standard = standard;
        this.file = file;
    }

    /** Of the review that a sitting is about. */
    public static ReportWording of(Sitting sitting) {
        return new ReportWording(sitting.standard(), sitting.caseFile());
    }

    /** As papers would tell the deduction now: in the reviewer's words where there are any. */
    public String of(Deduction deduction) {
        return wording.of(item(deduction), deduction, file);
    }

    /** As it is composed, whatever the reviewer wrote. */
    public String composed(Deduction deduction) {
        return wording.composed(item(deduction), deduction, file);
    }

    private Item item(Deduction deduction) {
        return standard.item(deduction.item()).orElseThrow();
    }
}
