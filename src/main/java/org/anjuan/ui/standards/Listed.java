package org.anjuan.ui.standards;

import java.util.List;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.standard.StandardRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of standards.
 *
 * @param draft the draft it is, null where it is published
 * @param changed whether its file says something else by now than the version that rounds were bound to
 */
record Listed(StandardAtHand at, @Nullable DraftAtHand draft, boolean changed) {

    static Listed published(StandardAtHand at, List<StandardRef> changed) {
        var standard = at.standard();
        return new Listed(at, null, standard != null && changed.contains(standard.ref()));
    }

    static Listed draft(DraftAtHand draft) {
        return new Listed(
                new StandardAtHand(draft.file().toString(), draft.standard(), draft.problems()), draft, false);
    }

    boolean isDraft() {
        return draft != null;
    }

    /** Whether it says anything, however unfinished. */
    boolean isReadable() {
        return at.standard() != null;
    }
}
