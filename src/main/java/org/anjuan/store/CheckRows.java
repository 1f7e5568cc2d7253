package org.anjuan.store;

import org.anjuan.review.Session;

/** What was said of automatic checks, for the record; what holds now stands in the office's own files. */
public final class CheckRows {
    private final Rows rows;

    CheckRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Keeps that a check may say no more than this from now on.
     *
     * @param most the level's name in the office's file
     */
    public Keeping<String> limit(Session by, String check, String most) {
        return rows.keep(by, check, new Act.CheckLimited(check, most));
    }
}
