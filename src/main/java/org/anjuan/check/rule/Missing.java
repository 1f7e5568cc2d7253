package org.anjuan.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** The one way to say that a paper is not in a case: only of a case that was read whole, and does not list the paper. */
final class Missing {
    private Missing() {}

    /** Whether a paper of these kinds is missing for sure; a doubt is noted. */
    static boolean paper(CaseFacts facts, Notes notes, String name, Pattern listed, String... kinds) {
        if (facts.has(kinds)) {
            return false;
        }
        if (!facts.readWhole()) {
            notes.lacks(Lack.PAGES, name);
            return false;
        }
        if (facts.lists(listed)) {
            notes.lacks(Lack.LISTED, name);
            return false;
        }
        return true;
    }

    /** The first paper of the kinds, or the note that there is none to judge. */
    static Optional<Paper> orNote(CaseFacts facts, Notes notes, String name, String... kinds) {
        return notes.need(facts.latest(kinds), Lack.PAPER, name);
    }
}
