package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
        turn.lock();
        try {
            return sql.row(
                    "SELECT quarters, lines FROM recognised WHERE source = ? AND page = ? AND maker = ?",
                    row -> new Recognised(text(page, row.getString(2)), row.getInt(1)),
                    page.source().sha256(),
                    page.number(),
                    maker);
        } catch (SQLException | IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** How many pages of a file were recognised; 0 also where that cannot be told. */
    public int count(SourceId source, String maker) {
        turn.lock();
        try {
            return (int) sql.number(
                    "SELECT count(*) FROM recognised WHERE source = ? AND maker = ?", source.sha256(), maker);
        } catch (SQLException _) {
            return 0;
        } finally {
            turn.unlock();
        }
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
        turn.lock();
        try {
            sql.run(
                    "INSERT OR REPLACE INTO recognised (source, page, maker, quarters, lines) VALUES (?, ?, ?, ?, ?)",
                    page.source().sha256(),
                    page.number(),
                    maker,
                    recognised.quarters(),
                    Fields.text(json));
            return true;
        } catch (SQLException _) {
            return false;
        } finally {
            turn.unlock();
        }
    }

    /**
     * What a page's picture is like; empty when nothing is kept of it, or what is kept cannot be understood.
     *
     * @param maker who measured it; what another one measured is not given out
     */
    public Optional<Measured> condition(PageKey page, String maker) {
        turn.lock();
        try {
            return sql.row(
                    "SELECT condition FROM measured WHERE source = ? AND page = ? AND maker = ?",
                    row -> ConditionJson.read(page, Fields.parse(row.getString(1))),
                    page.source().sha256(),
                    page.number(),
                    maker);
        } catch (SQLException | IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** Keeps what a page's picture is like; false when it cannot be kept, and then it will have to be measured again. */
    public boolean keep(Measured condition, String maker) {
        turn.lock();
        try {
            sql.run(
                    "INSERT OR REPLACE INTO measured (source, page, maker, condition) VALUES (?, ?, ?, ?)",
                    condition.page().source().sha256(),
                    condition.page().number(),
                    maker,
                    Fields.text(ConditionJson.write(condition)));
            return true;
        } catch (SQLException _) {
            return false;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Notes that a page is about to be recognised or measured, so that one that ends the program is known when it starts again.
     *
     * @return how often that was noted before
     */
    public int tried(PageKey page, String maker) {
        turn.lock();
        try {
            return sql.row(
                            "INSERT INTO tried (source, page, maker, times) VALUES (?, ?, ?, 1)"
                                    + " ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times - 1",
                            row -> row.getInt(1),
                            page.source().sha256(),
                            page.number(),
                            maker)
                    .orElse(0);
        } catch (SQLException _) {
            return 0;
        } finally {
            turn.unlock();
        }
    }

    /** Lets everything that was made of a source's pages go, also from the free space of the file. */
    public boolean forget(SourceId source) {
        turn.lock();
        try {
            sql.script("PRAGMA secure_delete = ON");
            sql.run("DELETE FROM recognised WHERE source = ?", source.sha256());
            sql.run("DELETE FROM measured WHERE source = ?", source.sha256());
            sql.run("DELETE FROM tried WHERE source = ?", source.sha256());
            sql.number("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        } catch (SQLException _) {
            return false;
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
