package org.anjuan.store;

/**
 * One thing an examination found wrong.
 *
 * @param subject what it concerns, as its kind says
 */
public record Ailment(Kind kind, String subject) {
    /** The kinds; each has its sentence in the program's words. */
    public enum Kind {
        /** SQLite finds its own file damaged. Subject: its words. */
        DATABASE_DAMAGED,
        /** A row refers to one that is not there. Subject: the table. */
        REFERENCE_BROKEN,
        /** A table, index or trigger is missing, foreign or altered. Subject: its name. */
        SCHEMA_CHANGED,
        /** A journal row was altered after it was written. Subject: its place in the journal. */
        JOURNAL_ALTERED,
        /** Journal rows are missing, or do not follow from the row before. Subject: the place where it breaks. */
        JOURNAL_BROKEN,
        /** A journal row says nothing this program understands, or what cannot follow. Subject: its place. */
        JOURNAL_UNREADABLE,
        /** The journal is not the one a backup was made of: its end was cut off, or it was rewritten. Subject: the backup. */
        JOURNAL_REWRITTEN,
        /** A table says other than the journal. Subject: the table and the row's id. */
        TABLE_DIFFERS,
        /** A file that was taken in is not there. Subject: its SHA-256. */
        FILE_MISSING,
        /** A stored file's bytes are not those that were taken in. Subject: its SHA-256. */
        FILE_CHANGED,
        /** A stored file that nothing refers to, left by work that broke off. Subject: its SHA-256. */
        FILE_UNUSED,
        /** A file among the stored ones that is none of them. Subject: its name. */
        FILE_STRAY,
        /** A backup cannot be used. Subject: its name. */
        BACKUP_DAMAGED;

        /** Whether nothing that was judged is touched by it. */
        public boolean isHarmless() {
            return this == FILE_UNUSED || this == FILE_STRAY;
        }
    }
}
