package org.anjuan.check.rule;

import org.anjuan.check.fact.CaseFacts;

/** Looks at one thing in a case. Its words, figures and grade are the office's, in the rule book. */
interface Check {
    /** Its id in the rule book, such as CX-29. */
    String id();

    /** Notes what it sees; notes nothing where it does not apply or all is in order. */
    void look(CaseFacts facts, Notes notes);
}
