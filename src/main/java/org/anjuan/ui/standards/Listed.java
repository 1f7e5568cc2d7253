package org.anjuan.ui.standards;

import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.StandardAtHand;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of standards.
 *
 * @param draft the draft it is, null where it is published
 */
record Listed(StandardAtHand at, @Nullable DraftAtHand draft) {

    static Listed published(StandardAtHand at) {
        return new Listed(at, null);
    }

    static Listed draft(DraftAtHand draft) {
        return new Listed(new StandardAtHand(draft.file().toString(), draft.standard(), draft.problems()), draft);
    }

    boolean isDraft() {
        return draft != null;
    }

    /** Whether it says anything, however unfinished. */
    boolean isReadable() {
        return at.standard() != null;
    }
}
