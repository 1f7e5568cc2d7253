package org.anjuan.samples;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Folders;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Change;
import org.anjuan.review.Proof;
import org.anjuan.store.Keeping;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;

/** A workspace whose log says what cannot be: a proof was tied to a deduction that was never made. */
public final class TornReview {
    private TornReview() {}

    /**
     * Tears the only review of the workspace, which nobody has open.
     *
     * @param folder as the desk was opened in
     */
    public static void in(Path folder) {
        if (!(Store.openOrCreate(Folders.below(folder).workspace(), Clock.systemUTC())
                instanceof Opening.Opened(var opened))) {
            throw new AssertionError("The workspace lies open elsewhere");
        }
        try (var store = opened) {
            var stand = store.reviews().latest().orElseThrow();
            var file = store.cases().caseFile(stand.blank().caseId()).orElseThrow();
            var proof = new Proof("p", new Anchor.WholePage(file.pages().getFirst()), null);
            var by = store.reviews().entries(stand.blank().id()).getFirst().by();
            var torn = store.reviews().entry(by, new Change.Proved("never made", proof));
            if (!(store.reviews().appendAll(stand.blank().id(), List.of(torn)) instanceof Keeping.Kept<?>)) {
                throw new AssertionError("Not kept");
            }
        }
    }

    /** What the sitting could not take over, as its log has it. */
    public static List<Change> leftOut(Sitting sitting) {
        return sitting.leftOut().stream().map(entry -> entry.change()).toList();
    }
}
