package org.anjuan.store;

/**
 * What came of asking the store to keep something.
 *
 * @param <T> what is kept
 */
public sealed interface Keeping<T> {
    /** It is on disk and flushed: a tick may be shown. */
    record Kept<T>(T value) implements Keeping<T> {}

    /**
     * Nothing of it was kept, and what was kept before is as it was; trying again later is safe.
     *
     * @param detail technical words, free of case contents; may be empty
     */
    record NotKept<T>(Reason reason, String detail) implements Keeping<T> {}

    /** The causes; each has its sentence in the program's words. */
    enum Reason {
        /** No space is left, or less than is held back for judgements. */
        DISK_FULL,
        /** The disk would not take it. */
        WRITE_FAILED,
        /** The workspace's files were moved or deleted while the program was running. */
        FOLDER_GONE,
        /** What is stored already is damaged. */
        DAMAGED,
        /** A file beyond the limit for one file. */
        TOO_LARGE,
        /** What was to be copied cannot be read to its end. */
        UNREADABLE,
        /** The id or number is taken, or another text is kept under the name. */
        ALREADY_THERE,
        /** It speaks of something the workspace does not have. */
        UNKNOWN_SUBJECT,
        /** A later change of the same review is already kept. */
        OUT_OF_ORDER
    }

    static <T> Keeping<T> kept(T value) {
        return new Kept<>(value);
    }

    static <T> Keeping<T> notKept(Reason reason, String detail) {
        return new NotKept<>(reason, detail);
    }
}
