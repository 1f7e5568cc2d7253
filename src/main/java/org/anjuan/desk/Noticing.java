package org.anjuan.desk;

import java.util.concurrent.Executor;

/**
 * The verbs about what the program notices by itself.
 *
 * @param follow keeps what is read in the open case up to date
 * @param soFar tells what is read in a case that is not open
 * @param rules what the checks ask and say here
 * @param tally counts what reviewers made of findings
 * @param show cuts places out to be looked at
 * @param lines finds the lines that places stand in
 * @param pictures measures the pictures of scanned pages
 */
public record Noticing(
        FollowCase follow,
        ReadSoFar soFar,
        OfficeRules rules,
        TallyFindings tally,
        ShowPlace show,
        LinesAt lines,
        MeasurePages pictures) {

    static Noticing of(Workspace workspace, Reviews reviews, Pages pages, CaseReader reader, Executor door) {
        return new Noticing(
                new FollowCase(reader, door),
                new ReadSoFar(reader),
                reader.rules(),
                new TallyFindings(workspace, reviews, reader.rules()),
                new ShowPlace(pages),
                new LinesAt(pages),
                reader.measure());
    }
}
