package org.anjuan.desk;

import java.util.concurrent.Executor;

/**
 * The verbs about what the program notices by itself.
 *
 * @param follow keeps what is read in the open case up to date
 * @param rules what the checks ask and say here
 * @param tally counts what reviewers made of findings
 * @param show cuts places out to be looked at
 * @param lines finds the lines that places stand in
 * @param pictures measures the pictures of scanned pages
 */
public record Noticing(
        FollowCase follow,
        OfficeRules rules,
        TallyFindings tally,
        ShowPlace show,
        LinesAt lines,
        MeasurePages pictures) {

    static Noticing of(Workspace workspace, Reviews reviews, Pages pages, CaseReader reader, Executor door) {
        return new Noticing(
                new FollowCase(reader, door),
                reader.rules(),
                new TallyFindings(workspace, reviews, reader.rules()),
                new ShowPlace(pages),
                new LinesAt(pages),
                reader.measure());
    }
}
