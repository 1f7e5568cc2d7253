package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import tools.jackson.core.JacksonException;

/**
 * The recognised text of pages and what their pictures are like, in a file of its own beside the workspace's database and found again by the page's bytes.
 * All of it can be made again from the pages, so it is not in backups, not in the journal, and may lose its last pages
 * when the power fails. From any thread.
 */
public final class TextBank implements AutoCloseable {
    /**
     * A recognised page.
     *
     * @param text in the frame of the page as it lies
     * @param quarters clockwise quarter turns that make its writing upright, 0 to 3
     */
    public record Recognised(PageText text, int quarters) {}

    private static final String SCHEMA = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS recognised (
            source TEXT NOT NULL,
            page INTEGER NOT NULL,
            maker TEXT NOT NULL,
            quarters INTEGER NOT NULL,
            lines TEXT NOT NULL,
            PRIMARY KEY (source, page, maker)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE IF NOT EXISTS measured (
            source TEXT NOT NULL,
            page INTEGER NOT NULL,
            maker TEXT NOT NULL,
            condition TEXT NOT NULL,
            PRIMARY KEY (source, page, maker)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE IF NOT EXISTS tried (
            source TEXT NOT NULL,
            page INTEGER NOT NULL,
            maker TEXT NOT NULL,
            times INTEGER NOT NULL,
            PRIMARY KEY (source, page, maker)
        ) WITHOUT ROWID, STRICT;
        """;

    private final Sql sql;
    private final ReentrantLock turn = new ReentrantLock();

    private TextBank(Sql sql) {
        this.sql = sql;
    }

    /**
     * Opens the bank in a workspace's folder, making it where there is none; a damaged one is put away and begun afresh.
     *
     * @throws IOException when neither works
     */
    static TextBank in(Layout layout) throws IOException {
        try {
            return open(layout.texts());
        } catch (SQLException damaged) {
            try {
                putAway(layout.texts());
                return open(layout.texts());
            } catch (SQLException again) {
                again.addSuppressed(damaged);
                throw new IOException("No place for recognised text: " + Reasons.code(again), again);
            }
        }
    }

    private static TextBank open(Path file) throws SQLException {
        var sql = Sql.open(file);
        try {
            sql.script(SCHEMA);
            sql.number("SELECT count(*) FROM recognised WHERE source = ''");
            return new TextBank(sql);
        } catch (SQLException unfit) {
            sql.close();
            throw unfit;
        }
    }

    private static void putAway(Path file) throws IOException {
        for (var end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }

    /**
     * What was recognised on a page; empty when nothing is kept of it, or what is kept cannot be understood.
     *
     * @param maker the recogniser and its version; what another one made is not given out
     */
    public Optional<Recognised> find(PageKey page, String maker) {
        return found(
                "SELECT quarters, lines FROM recognised WHERE source = ? AND page = ? AND maker = ?",
                row -> new Recognised(text(page, row.getString(2)), row.getInt(1)),
                page,
                maker);
    }

    /** How many pages of a file were recognised; 0 also where that cannot be told. */
    public int count(SourceId source, String maker) {
        return inTurn(0, sql -> (int)
                sql.number("SELECT count(*) FROM recognised WHERE source = ? AND maker = ?", source.sha256(), maker));
    }

    private static PageText text(PageKey page, String json) {
        var lines = Fields.parse(json).list("lines", LineJson::read);
        return lines.isEmpty() ? PageText.none(page) : new PageText(page, Origin.OCR, lines);
    }

    /** Keeps what was recognised on a page; false when it cannot be kept, and then it will have to be made again. */
    public boolean keep(Recognised recognised, String maker) {
        var page = recognised.text().page();
        var json = Fields.blank();
        var lines = json.putArray("lines");
        recognised.text().lines().forEach(line -> lines.add(LineJson.write(line)));
        return done(
                "INSERT OR REPLACE INTO recognised (source, page, maker, quarters, lines) VALUES (?, ?, ?, ?, ?)",
                page.source().sha256(),
                page.number(),
                maker,
                recognised.quarters(),
                Fields.text(json));
    }

    /**
     * What a page's picture is like; empty when nothing is kept of it, or what is kept cannot be understood.
     *
     * @param maker who measured it; what another one measured is not given out
     */
    public Optional<Measured> condition(PageKey page, String maker) {
        return found(
                "SELECT condition FROM measured WHERE source = ? AND page = ? AND maker = ?",
                row -> ConditionJson.read(page, Fields.parse(row.getString(1))),
                page,
                maker);
    }

    /** Keeps what a page's picture is like; false when it cannot be kept, and then it will have to be measured again. */
    public boolean keep(Measured condition, String maker) {
        return done(
                "INSERT OR REPLACE INTO measured (source, page, maker, condition) VALUES (?, ?, ?, ?)",
                condition.page().source().sha256(),
                condition.page().number(),
                maker,
                Fields.text(ConditionJson.write(condition)));
    }

    /**
     * Notes that a page is tried or was tried in vain, so that this is known when the program starts again.
     *
     * @return how often that was noted before; 0 also where that cannot be told
     */
    public int tried(PageKey page, String maker) {
        return found(
                        "INSERT INTO tried (source, page, maker, times) VALUES (?, ?, ?, 1)"
                                + " ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times - 1",
                        row -> row.getInt(1),
                        page,
                        maker)
                .orElse(0);
    }

    /** How often was noted that a page was tried; 0 also where that cannot be told. */
    public int timesTried(PageKey page, String maker) {
        return found(
                        "SELECT times FROM tried WHERE source = ? AND page = ? AND maker = ?",
                        row -> row.getInt(1),
                        page,
                        maker)
                .orElse(0);
    }

    /** Lets everything that was made of a source's pages go, also from the free space of the file. */
    public boolean forget(SourceId source) {
        return inTurn(false, sql -> {
            sql.script("PRAGMA secure_delete = ON");
            for (var table : List.of("recognised", "measured", "tried")) {
                sql.run("DELETE FROM " + table + " WHERE source = ?", source.sha256());
            }
            sql.number("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        });
    }

    private <T> Optional<T> found(String query, Sql.RowReader<T> reader, PageKey page, String maker) {
        return inTurn(Optional.empty(), sql -> {
            try {
                return sql.row(query, reader, page.source().sha256(), page.number(), maker);
            } catch (IllegalArgumentException | JacksonException _) {
                return Optional.empty();
            }
        });
    }

    private boolean done(String statement, Object... values) {
        return inTurn(false, sql -> {
            sql.run(statement, values);
            return true;
        });
    }

    /** What the database answers once nobody else asks; the other answer where it refuses. */
    private <T> T inTurn(T refused, Sql.Work<T> work) {
        turn.lock();
        try {
            return work.with(sql);
        } catch (SQLException _) {
            return refused;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            sql.close();
        } catch (SQLException failure) {
            throw new StoreFailure("Closing failed: " + Reasons.code(failure), failure);
        } finally {
            turn.unlock();
        }
    }
}
