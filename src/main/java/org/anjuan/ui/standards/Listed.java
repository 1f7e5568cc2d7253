package org.anjuan.ui.standards;

import java.util.List;
import java.util.function.Predicate;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.standard.StandardRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of standards.
 *
 * @param draft the draft it is, null where it is published
 * @param changed whether its file says something else by now than the version that rounds were bound to
 * @param retired whether it is not offered to new rounds any more
 */
record Listed(StandardAtHand at, @Nullable DraftAtHand draft, boolean changed, boolean retired) {

    static Listed published(StandardAtHand at, List<StandardRef> changed, Predicate<StandardRef> retired) {
        var standard = at.standard();
        return standard == null
                ? new Listed(at, null, false, false)
                : new Listed(at, null, changed.contains(standard.ref()), retired.test(standard.ref()));
    }

    static Listed draft(DraftAtHand draft) {
        return new Listed(
                new StandardAtHand(draft.file().toString(), draft.standard(), draft.problems()), draft, false, false);
    }

    boolean isDraft() {
        return draft != null;
    }

    /** Whether it says anything, however unfinished. */
    boolean isReadable() {
        return at.standard() != null;
    }
}
