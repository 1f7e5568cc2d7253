package org.anjuan.desk;

import org.anjuan.report.data.DeductionWording;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Item;

/** 报告用语: how papers would tell the deductions of one review; quick enough to be asked at every key. */
public final class ReportWording {
    private final DeductionWording wording = new DeductionWording(org.anjuan.report.data.Words.shipped());
    private final Sitting sitting;

    private ReportWording(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Of the review that a sitting is about. */
    public static ReportWording of(Sitting sitting) {
        return new ReportWording(sitting);
    }

    /** As papers would tell the deduction now: in the reviewer's words where there are any. */
    public String of(Deduction deduction) {
        return wording.of(
                item(deduction), deduction, sitting.caseFile(), sitting.review().seen());
    }

    /** As it is composed, whatever the reviewer wrote. */
    public String composed(Deduction deduction) {
        return wording.composed(
                item(deduction), deduction, sitting.caseFile(), sitting.review().seen());
    }

    private Item item(Deduction deduction) {
        return sitting.standard().item(deduction.item()).orElseThrow();
    }
}
