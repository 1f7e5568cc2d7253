package org.anjuan.casefile.read.picture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Overrun;
import org.jspecify.annotations.Nullable;

/** What could not be drawn while a page was drawn: enough to decide whether the rest may be shown. */
final class Damage {
    /** A page that lacks at least this part of its area is not shown. */
    private static final double MAIN_MATTER = 0.5;

    private boolean any;
    private boolean starved;
    private boolean mistrusted;
    private @Nullable Problem main;

    /**
     * Notes one failure.
     *
     * @param share part of the page's area that stays empty; 0 when nobody knows
     */
    void note(Throwable failure, double share) {
        any = true;
        if (share >= MAIN_MATTER && main == null) {
            var problem = Contained.problem(failure);
            main = failure instanceof Overrun ? problem : new Problem(Reason.PICTURE_DAMAGED, problem.detail());
        }
    }

    /** Notes that something was left out that could be drawn where there is more memory. */
    void starve() {
        starved = true;
    }

    /** Notes that characters may not be the right ones. */
    void mistrust() {
        mistrusted = true;
    }

    /** What must be said beside the page. */
    Set<PageRemark> remarks() {
        var remarks = EnumSet.noneOf(PageRemark.class);
        if (any) {
            remarks.add(PageRemark.PART_MISSING);
        }
        if (mistrusted) {
            remarks.add(PageRemark.CHARACTERS_UNSURE);
        }
        return remarks;
    }

    /** Whether something could be drawn where there is more memory. */
    boolean starved() {
        return starved;
    }

    /** The reason not to show the page at all. */
    Optional<Problem> main() {
        return Optional.ofNullable(main);
    }
}
