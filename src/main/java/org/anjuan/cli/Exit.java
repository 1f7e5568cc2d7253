package org.anjuan.cli;

/** The exit codes that scripts rely on. */
final class Exit {
    /** Done. */
    static final int DONE = 0;

    /** A fault of the program, or a result that could not be written. */
    static final int FAULT = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** The input could not be read. */
    static final int UNREADABLE = 3;

    /** Done in part; what failed was listed. */
    static final int PARTLY = 4;

    private Exit() {}
}
