package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.anjuan.store.Keeping.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The open database: one connection that writes and one that reads, each used by one thread at a time, so that reading
 * never waits for the disk.
 */
final class Database implements AutoCloseable {
    private final Layout layout;
    private final Sql writer;
    private final Sql reader;
    private final @Nullable Object fileKey;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Layout layout, Sql writer, Sql reader, @Nullable Object fileKey) {
        this.layout = layout;
        this.writer = writer;
        this.reader = reader;
        this.fileKey = fileKey;
    }

    /** Takes the writing connection over and opens the reading one. */
    static Database over(Layout layout, Sql writer) throws SQLException, IOException {
        return new Database(layout, writer, Sql.openReader(layout.database()), fileKey(layout.database()));
    }

    Layout layout() {
        return layout;
    }

    /**
     * Reads what is committed.
     *
     * @throws StoreFailure when it cannot be read, or says what no program wrote
     */
    <T> T read(Sql.Work<T> work) {
        reading.lock();
        try {
            return work.with(reader);
        } catch (SQLException failure) {
            throw new StoreFailure("Reading failed: " + Reasons.code(failure), failure);
        } catch (IllegalArgumentException | DateTimeException | JacksonException odd) {
            throw new StoreFailure("What is stored cannot be understood", odd);
        } finally {
            reading.unlock();
        }
    }

    /** Writes all of the work in one transaction and flushes it, or keeps nothing of it. */
    <T> Keeping<T> write(Sql.Work<T> work) {
        writing.lock();
        try {
            return Keeping.kept(writer.atOnce(sql -> {
                T result = work.with(sql);
                refuseIfGone();
                return result;
            }));
        } catch (SQLException failure) {
            return Keeping.notKept(
                    Reasons.of(failure, layout.folder()), Reasons.code(failure).name());
        } finally {
            writing.unlock();
        }
    }

    /** POSIX systems let an open file be moved or deleted; what is written to it then, no later start would find. */
    private void refuseIfGone() throws Misplaced {
        try {
            if (!Objects.equals(fileKey, fileKey(layout.database())) || Files.notExists(layout.writeAhead())) {
                throw new Misplaced(Reason.FOLDER_GONE);
            }
        } catch (IOException gone) {
            throw new Misplaced(Reason.FOLDER_GONE);
        }
    }

    private static @Nullable Object fileKey(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** For tests that need to spoil or limit the open database. */
    Sql writer() {
        return writer;
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        writer.close();
    }
}
