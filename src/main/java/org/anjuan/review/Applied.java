package org.anjuan.review;

/** What became of a change: the new review, or why it was refused. */
public sealed interface Applied permits Applied.Done, Refused {

    /** The change was made. */
    record Done(Review review) implements Applied {}

    static Applied refused(Refused.Reason reason, String subject) {
        return new Refused(reason, subject);
    }
}
