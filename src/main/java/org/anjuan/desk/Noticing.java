package org.anjuan.desk;

import java.util.concurrent.Executor;
import org.anjuan.store.Store;

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

    /** @param program the program's version */
    static Noticing of(
            Workspace workspace,
            Reviews reviews,
            Pages pages,
            Store store,
            Folders folders,
            String program,
            Executor door) {
        var rules = new OfficeRules(folders.workspace().resolve("checks"), workspace);
        var pictures = new MeasurePages(pages);
        return new Noticing(
                new FollowCase(new CaseReader(pages, pictures, store.readings(), rules, program), door),
                rules,
                new TallyFindings(workspace, reviews, rules),
                new ShowPlace(pages),
                new LinesAt(pages),
                pictures);
    }
}
