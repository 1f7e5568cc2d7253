package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.anjuan.casefile.Folding;
import org.anjuan.casefile.LookAlikes;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;

/**
 * Says which pages may hold some words: each letter, figure and ideograph of a page is a token of its own, so that words of
 * two characters are found as well as long ones. It lies in a database of its own that is written without waiting for the
 * disk, holds nothing that cannot be read again from the files, and is made anew where it is missing or damaged. Words are
 * compared as {@link Folding} and {@link LookAlikes} make them, and punctuation does not count, so that a page found here may
 * turn out not to have the words. Safe for several threads.
 */
public final class SearchIndex implements AutoCloseable {
    private static final int VERSION = 1;

    /** More than a source may have pages. */
    private static final int PAGES = 4096;

    /** Numbers of sources are never given twice, because the words of a source that is forgotten stay behind. */
    private static final String TABLES = """
        CREATE TABLE source (
            number INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, wordless INTEGER NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5(
            body, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
        PRAGMA user_version = %d
        """.formatted(VERSION);

    private final Sql writer;
    private final Sql reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private SearchIndex(Sql writer, Sql reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Opens the index in a file, or begins an empty one where there is none that can be used.
     *
     * @throws StoreFailure when no file can be written there
     */
    public static SearchIndex open(Path file) {
        try {
            var index = usable(file);
            return index.isPresent() ? index.get() : anew(file);
        } catch (SQLException | IOException failure) {
            throw new StoreFailure(
                    "No search index can be kept: " + failure.getClass().getSimpleName(), failure);
        }
    }

    private static Optional<SearchIndex> usable(Path file) {
        try {
            var index = Files.exists(file) ? connect(file) : null;
            if (index != null && !index.isUsable()) {
                index.close();
                return Optional.empty();
            }
            return Optional.ofNullable(index);
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    private boolean isUsable() {
        try {
            reader.number("SELECT count(*) FROM source");
            reader.number("SELECT count(*) FROM words WHERE words MATCH '\"a b\"' AND rowid < 0");
            return reader.number("PRAGMA user_version") == VERSION;
        } catch (SQLException _) {
            return false;
        }
    }

    private static SearchIndex anew(Path file) throws SQLException, IOException {
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
        var index = connect(file);
        index.writer.script("PRAGMA journal_mode = WAL");
        index.writer.script(TABLES);
        return index;
    }

    private static SearchIndex connect(Path file) throws SQLException {
        var writer = Sql.openLoose(file);
        try {
            return new SearchIndex(writer, Sql.openLoose(file));
        } catch (SQLException failure) {
            writer.close();
            throw failure;
        }
    }

    /** Whether the pages of a source are in the index. */
    public boolean has(SourceId source) {
        return wordless(source).isPresent();
    }

    /** The sources of which every page is in the index with its text. */
    public Set<SourceId> whole() {
        return read(sql -> new HashSet<>(
                sql.rows("SELECT sha256 FROM source WHERE wordless = 0", row -> new SourceId(row.getString(1)))));
    }

    /** How many pages of a source have no text to look through; empty when the source is not in the index. */
    public Optional<Integer> wordless(SourceId source) {
        return read(
                sql -> sql.row("SELECT wordless FROM source WHERE sha256 = ?", row -> row.getInt(1), source.sha256()));
    }

    /**
     * Takes in all pages of a source, in place of what was known of them.
     *
     * @param pages their texts, the first page first
     * @return whether it was kept
     */
    public boolean put(SourceId source, List<String> pages) {
        writing.lock();
        try {
            return writer.atOnce(sql -> {
                sql.run("DELETE FROM source WHERE sha256 = ?", source.sha256());
                long wordless = pages.stream().filter(String::isBlank).count();
                sql.insert("source", "sha256, wordless", source.sha256(), wordless);
                long number = sql.number("SELECT number FROM source WHERE sha256 = ?", source.sha256());
                for (int page = 0; page < Math.min(pages.size(), PAGES); page++) {
                    sql.insert("words", "rowid, body", number * PAGES + page, tokens(pages.get(page)));
                }
                return true;
            });
        } catch (SQLException _) {
            return false;
        } finally {
            writing.unlock();
        }
    }

    /** Makes {@link #has} say no to a source whose text has changed; its pages are taken in afresh by the next put. */
    public void forget(SourceId source) {
        writing.lock();
        try {
            writer.run("DELETE FROM source WHERE sha256 = ?", source.sha256());
        } catch (SQLException failure) {
            throw new StoreFailure("Forgetting failed: " + Reasons.code(failure), failure);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Lets all words go, also from the free space of the file; every source has to be taken in afresh.
     *
     * @return whether nothing of them is left
     */
    public boolean clear() {
        writing.lock();
        reading.lock();
        try {
            writer.script("PRAGMA secure_delete = ON");
            writer.run("DELETE FROM source");
            writer.run("INSERT INTO words (words) VALUES ('delete-all')");
            writer.number("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        } catch (SQLException _) {
            return false;
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /**
     * Finds the pages on which all characters of the words stand side by side, punctuation left out.
     *
     * @param words with at least one letter, figure or ideograph; see {@link #canFind}
     * @param each gets the pages, those of a source in their order, and says whether to go on
     */
    public void find(String words, Predicate<PageKey> each) {
        read(sql -> {
            sql.each(
                    "SELECT sha256, words.rowid % " + PAGES + " FROM words JOIN source ON number = words.rowid / "
                            + PAGES + " WHERE words MATCH ? ORDER BY words.rowid",
                    row -> each.test(new PageKey(new SourceId(row.getString(1)), row.getInt(2) + 1)),
                    "\"" + tokens(words).strip() + "\"");
            return true;
        });
    }

    /** Whether the index can say where such words may stand. */
    public static boolean canFind(String words) {
        return !tokens(words).isEmpty();
    }

    private static String tokens(String text) {
        var tokens = new StringBuilder(2 * text.length());
        LookAlikes.fold(Folding.fold(text))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(point -> tokens.appendCodePoint(point).append(' '));
        return tokens.toString();
    }

    private <T> T read(Sql.Work<T> work) {
        reading.lock();
        try {
            return work.with(reader);
        } catch (SQLException failure) {
            throw new StoreFailure("Searching failed: " + Reasons.code(failure), failure);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() {
        try (writer) {
            reader.close();
        } catch (SQLException failure) {
            throw new StoreFailure("Closing failed: " + Reasons.code(failure), failure);
        }
    }
}
