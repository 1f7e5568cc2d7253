package org.anjuan.store;

import java.nio.file.Path;

/** What came of asking for a backup in place of a workspace's database. */
public sealed interface Restoring {

    /**
     * The backup is the database now.
     *
     * @param aside the folder where the former database and the backups newer than this one lie, unchanged
     */
    record Restored(Path aside) implements Restoring {}

    /** Everything is as it was. */
    record NotRestored(Reason reason) implements Restoring {}

    /** The causes; each has its sentence in the program's words. */
    enum Reason {
        /** The workspace is open, here or in another program. */
        IN_USE,
        /** The backup does not stand the trial. */
        BACKUP_DAMAGED,
        /** A newer program made the backup. */
        BACKUP_NEWER,
        /** The disk would not take it. */
        NOT_WRITTEN
    }
}
