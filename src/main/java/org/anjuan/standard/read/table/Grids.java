package org.anjuan.standard.read.table;

import java.util.List;

/** What became of opening a file of tables. */
public sealed interface Grids {

    /** Its tables, in their order; at least one. */
    record Found(List<Grid> grids) implements Grids {
        public Found {
            grids = List.copyOf(grids);
        }
    }

    /** It was not read. */
    record Refused(Why why) implements Grids {}

    /** Why a file was not read. */
    enum Why {
        /** There is no such file, or it may not be read. */
        UNREADABLE,
        /** Larger than a table of a standard can be. */
        TOO_LARGE,
        /** Small, but it unpacks to more than a table of a standard can be. */
        UNPACKS_TOO_LARGE,
        /** Neither a workbook nor a Word file, or damaged. */
        NOT_OFFICE,
        /** Locked by a password, or of the formats before 2007. */
        OLD_OR_LOCKED,
        /** No table is in it. */
        NO_TABLE
    }
}
