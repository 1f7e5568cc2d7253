package org.anjuan.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;

/** The one way to say that a paper is not in a case, and what cannot be said because pages were not read or seen. */
final class Missing {
    private Missing() {}

    /** Whether a paper of these kinds is missing for sure: a case not read whole, or a list that names it, is noted instead. */
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

    /** Notes the pages whose pictures could not be looked at. */
    static void pictures(CaseFacts facts, Notes notes) {
        if (!facts.unseen().isEmpty()) {
            var numbers = facts.unseen().stream()
                    .flatMap(page -> facts.volume().file().volumeNumber(page).stream())
                    .map(Object::toString)
                    .collect(Collectors.joining("、"));
            notes.lacks(Lack.PICTURE, numbers);
        }
    }

    /** The first paper of the kinds, or the note that there is none to judge. */
    static Optional<Paper> orNote(CaseFacts facts, Notes notes, String name, String... kinds) {
        return notes.need(facts.latest(kinds), Lack.PAPER, name);
    }
}
