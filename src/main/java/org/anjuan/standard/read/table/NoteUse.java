package org.anjuan.standard.read.table;

/** What words without points are for. */
public enum NoteUse {
    /** They say when the row is not judged. */
    CONDITION,
    /** The same, where it then has all its points. */
    FULL,
    /** They say what is to be ruled out before points are taken. */
    EXCEPTION,
    /** They explain the row. */
    EXPLANATION
}
