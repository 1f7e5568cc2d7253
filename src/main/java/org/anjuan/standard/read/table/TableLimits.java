package org.anjuan.standard.read.table;

/** How much of a file is read; a standard of a hundred items has a few hundred rows. */
final class TableLimits {
    static final long MOST_BYTES = 20L << 20;
    static final long MOST_UNPACKED = 48L << 20;
    static final int MOST_ENTRIES = 2000;
    static final int MOST_TABLES = 60;
    static final int MOST_ROWS = 3000;
    static final int MOST_COLUMNS = 40;
    static final int MOST_SIGNS = 4000;
    static final int MOST_MERGED = 5000;

    private TableLimits() {}

    /** A cell's words as far as they are read. */
    static String cut(String text) {
        return text.length() > MOST_SIGNS ? text.substring(0, MOST_SIGNS) : text;
    }
}
