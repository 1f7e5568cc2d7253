package org.anjuan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/**
 * Keeps a second program away from a workspace, or a second window of this one.
 *
 * <p>It is an exclusive transaction on an empty SQLite file. That is the operating system's own lock, gone with the
 * process however it ends; and unlike a lock of {@code java.nio} it is not lost on POSIX systems when the same process
 * opens and closes the file once more.
 */
final class Lock implements AutoCloseable {
    private final Sql held;

    private Lock(Sql held) {
        this.held = held;
    }

    /** The lock, or empty when it is held already. */
    static Optional<Lock> take(Path file) throws SQLException {
        var sql = Sql.openLock(file);
        try {
            sql.run("BEGIN EXCLUSIVE");
            return Optional.of(new Lock(sql));
        } catch (SQLException failure) {
            sql.close();
            if (Reasons.code(failure) == SQLiteErrorCode.SQLITE_BUSY) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        held.close();
    }
}
