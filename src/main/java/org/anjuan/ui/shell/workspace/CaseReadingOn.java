package org.anjuan.ui.shell.workspace;

import org.anjuan.desk.Desk;
import org.anjuan.desk.FollowCase;
import org.anjuan.desk.ReadAhead;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.desk.Sitting;
import org.anjuan.ui.findings.FindingsModel;
import org.anjuan.ui.findings.PapersModel;

/** Lets the program read the open case in the background, and hands on what it read. */
final class CaseReadingOn {
    private final FollowCase follow;
    private final Sitting sitting;
    private final FindingsModel findings;
    private final PapersModel papers;
    private boolean anyRead;

    CaseReadingOn(Desk desk, Sitting sitting, FindingsModel findings, PapersModel papers) {
        this.follow = desk.noticing().follow();
        this.sitting = sitting;
        this.findings = findings;
        this.papers = papers;
    }

    void begin() {
        follow.begin(sitting.caseFile(), sitting.review().noticed().corrections(), now -> {
            findings.told(now);
            papers.refresh();
        });
    }

    /** Hears of every page the recogniser looked at. */
    ReadAhead.Listener recognised() {
        int pages = sitting.caseFile().pageCount();
        return (page, left, outcome) -> {
            anyRead |= outcome == Outcome.READ;
            follow.recognised(page, left, outcome == Outcome.READ);
            findings.recognised(anyRead ? pages - left : pages, pages);
        };
    }

    /** The reviewer turns pages. */
    void look() {
        follow.look();
    }

    /** The review is another one now. */
    void changed() {
        follow.correct(sitting.review().noticed().corrections());
        findings.refresh();
        papers.refresh();
    }

    void end() {
        follow.end();
    }
}
