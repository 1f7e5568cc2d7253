package org.anjuan.review;

/** Why a change cannot be made; the review stays as it was. */
public record Refused(Reason reason, String subject) implements Applied {

    /** The causes; each has its sentence in the program's words. */
    public enum Reason {
        /** The standard has no such item; subject is its id. */
        UNKNOWN_ITEM,
        /** The item has no such reason; subject is the reason's id. */
        UNKNOWN_REASON,
        /** There is no such deduction, proof or change; subject is its id. */
        UNKNOWN_SUBJECT,
        /** The id is taken; subject is the id. */
        ALREADY_THERE,
        /** The points or times are not what the standard allows; subject is the item. */
        POINTS_NOT_ALLOWED,
        /** The reason must be explained in words; subject is the item. */
        NOTE_NEEDED,
        /** Another reason of the same set was given, and only one can be; subject is the item. */
        EXCLUSIVE,
        /** The standard asks no such fact, or it has no such answer; subject is the fact. */
        UNKNOWN_FACT,
        /** The standard does not let deductions be waived; subject is the deduction's id. */
        NOT_WAIVABLE,
        /** The item has deductions, so it is neither clear nor not applicable; subject is the item. */
        HAS_DEDUCTIONS,
        /** The verdict is not one a person gives directly; subject is the verdict. */
        NOT_A_VERDICT,
        /** The review is not a draft; subject is its status. */
        CLOSED,
        /** Only a submitted review can be reopened, and a reason is needed; subject is its status. */
        CANNOT_REOPEN,
        /** Items are still open; subject is how many. */
        ITEMS_OPEN,
        /** Earlier changes could not be written to disk, so nothing new is taken; subject is empty. */
        NOT_ON_DISK,
        /** The case was left before the act came; subject is empty. */
        LEFT,
        /** There is nothing to undo or redo; subject is empty. */
        NOTHING_THERE
    }
}
