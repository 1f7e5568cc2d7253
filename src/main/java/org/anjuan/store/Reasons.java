package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.anjuan.store.Keeping.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what an error of SQLite or of the disk means to a person. */
final class Reasons {
    /** Below this many free bytes a failed write is put down to a full disk. */
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private Reasons() {}

    static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** Why a write to the database in the folder failed. */
    static Reason of(SQLException failure, Path folder) {
        if (failure instanceof Misplaced misplaced) {
            return misplaced.reason();
        }
        var name = code(failure).name();
        return switch (code(failure)) {
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_ROWID ->
                Reason.ALREADY_THERE;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> Reason.UNKNOWN_SUBJECT;
            case SQLITE_READONLY_DBMOVED -> Reason.FOLDER_GONE;
            default ->
                name.startsWith("SQLITE_CORRUPT") || name.equals("SQLITE_NOTADB") ? Reason.DAMAGED : ofDisk(folder);
        };
    }

    /** Why a write to a file in the folder failed. */
    static Reason ofDisk(Path folder) {
        return free(folder) < NEXT_TO_NOTHING ? Reason.DISK_FULL : Reason.WRITE_FAILED;
    }

    /** Free bytes on the folder's disk, {@link Long#MAX_VALUE} where the disk does not tell. */
    static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException untold) {
            return Long.MAX_VALUE;
        }
    }
}
