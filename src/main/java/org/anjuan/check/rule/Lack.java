package org.anjuan.check.rule;

import java.util.Locale;

/** What a check that could not judge lacks; its sentence stands in the rule book under the lower-case name. */
enum Lack {
    /** No such paper was recognised. */
    PAPER,
    /** No such day was read. */
    DAY,
    /** Nothing of the kind was read in a paper that is there. */
    WORDS,
    /** One thing that the check compares was not read. */
    FACT,
    /** The calendar of working days does not cover the year. */
    CALENDAR,
    /** Some pages were not recognised yet. */
    UNREAD,
    /** Some pages have no text, so that nothing can be said to be missing. */
    PAGES,
    /** The volume's own list names the paper, so that it may only not have been recognised. */
    LISTED,
    /** The text was recognised from pictures, which is not sure enough for this. */
    UNSURE,
    /** A page cannot be drawn. */
    PICTURE,
    /** The rule book has no figure or version for it. */
    BOOK,
    /** The check broke off by a fault of the program. */
    FAULT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
