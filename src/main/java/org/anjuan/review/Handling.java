package org.anjuan.review;

/** 处置: what a reviewer did with a finding. */
public sealed interface Handling {

    /** It was taken as a deduction, of this id. */
    record Accepted(String deduction) implements Handling {}

    /** It was put aside for good, perhaps with words of the reviewer's own. */
    record Dismissed(Ground ground, String note) implements Handling {}

    /** It was left for later. */
    record Postponed() implements Handling {}
}
