package org.anjuan.desk;

import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.TimeLine;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.ScanHealth;
import org.anjuan.review.Finding;
import org.anjuan.review.Handling;
import org.anjuan.review.Noticed;

/** Reads for the papers of cases what is known of their pages by now; recognises and measures nothing. */
final class ReadForPapers {
    private final Pages pages;
    private final LayTimeLine layTimeLine;
    private final CaseReader reader;

    ReadForPapers(Pages pages, LayTimeLine layTimeLine, CaseReader reader) {
        this.pages = pages;
        this.layTimeLine = layTimeLine;
        this.reader = reader;
    }

    /** The readings, which end early when they are cancelled. */
    CaseReadings under(Control control) {
        return new CaseReadings() {
            @Override
            public TimeLine timeLine(CaseFile file, Noticed said) {
                pages.know(file);
                return layTimeLine.of(file, pages, said.corrections(), new Quiet(control));
            }

            @Override
            public ScanHealth scans(CaseFile file, Noticed said) {
                return control.cancelled() ? ScanHealth.NONE : health(file, said);
            }
        };
    }

    private ScanHealth health(CaseFile file, Noticed said) {
        pages.know(file);
        int scanned = (int) file.pages().stream().filter(pages::isScan).count();
        if (scanned == 0) {
            return ScanHealth.NONE;
        }
        var ofScans = RuleBook.ofScans();
        var findings = reader.known(file, said.corrections()).findings().stream()
                .filter(finding -> ofScans.contains(finding.check()) && !isDismissed(finding, said))
                .toList();
        return new ScanHealth(scanned, scanned - reader.measure().seen(file), findings);
    }

    private static boolean isDismissed(Finding finding, Noticed said) {
        return said.of(finding).filter(Handling.Dismissed.class::isInstance).isPresent();
    }
}
