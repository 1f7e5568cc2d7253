package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.anjuan.review.Entry;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Session;
import org.anjuan.store.Act.Changed;
import org.jspecify.annotations.Nullable;

/** The one list of everything that was ever done in a workspace, each row chained to the one before by its hash. */
final class Journal {
    private static final String COLUMNS =
            "seq, number, at, reviewer, computer, subject_kind, subject, kind, payload, prev_hash, hash";
    private static final String INSERT =
            "INSERT INTO journal (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM journal ";

    /** A row as stored, with the hashes it claims. */
    record Stored(JournalRow row, String previous, String hash) {}

    /** The journal's last row, what the next one is chained to. */
    record Head(long seq, String hash) {}

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /** Keeps acts of one person, all or none, and flushes them. */
    Keeping<List<Act>> append(@Nullable Session by, Instant at, List<? extends Act> acts) {
        var computer = by == null ? "" : by.computer();
        var reviewer = by == null ? null : by.by().value();
        return database.write(sql -> {
            for (var act : acts) {
                add(sql, act, null, at, reviewer, computer);
            }
            return List.copyOf(acts);
        });
    }

    /** Keeps changes of one review, all or none, and flushes them. */
    Keeping<List<Entry>> append(ReviewId review, List<Entry> entries) {
        return database.write(sql -> add(sql, review, entries));
    }

    /** Keeps changes of one review as those before do, but only where the last one that is kept has the number. */
    Keeping<List<Entry>> append(ReviewId review, long after, List<Entry> entries) {
        return database.write(sql -> {
            Projection.expectLast(sql, review.value(), after);
            return add(sql, review, entries);
        });
    }

    private static List<Entry> add(Sql sql, ReviewId review, List<Entry> entries) throws SQLException {
        for (var entry : entries) {
            var by = entry.by();
            add(
                    sql,
                    new Changed(review, entry.change()),
                    entry.number(),
                    entry.at(),
                    by.by().value(),
                    by.computer());
        }
        return List.copyOf(entries);
    }

    private static void add(
            Sql sql, Act act, @Nullable Long number, Instant at, @Nullable String reviewer, String computer)
            throws SQLException {
        var wording = worded(act);
        var head = head(sql);
        var row = new JournalRow(head.seq() + 1, number, at.toString(), reviewer, computer, wording);
        sql.run(
                INSERT,
                row.seq(),
                number,
                row.at(),
                reviewer,
                computer,
                wording.subjectKind(),
                wording.subject(),
                wording.kind(),
                wording.payload(),
                head.hash(),
                Hash.of(row, head.hash()));
        Projection.apply(sql, row, act);
    }

    /** The act in words that were tried to be read back: nothing may be kept that cannot be read again. */
    private static Wording worded(Act act) {
        var wording = ActJson.write(act);
        if (!ActJson.read(wording).equals(act)) {
            throw new IllegalArgumentException("Cannot be kept as it is: " + wording.kind());
        }
        return wording;
    }

    static Head head(Sql sql) throws SQLException {
        return sql.row(
                        "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1",
                        row -> new Head(row.getLong(1), row.getString(2)))
                .orElse(new Head(0, Hash.BEFORE_ALL));
    }

    /** The rows after one, in order, at most so many. */
    static List<Stored> after(Sql sql, long seq, int most) throws SQLException {
        return sql.rows(SELECT + "WHERE seq > ? ORDER BY seq LIMIT ?", Journal::read, seq, most);
    }

    /** The rows about one subject, in order. */
    static List<Stored> about(Sql sql, String subjectKind, String subject) throws SQLException {
        return sql.rows(
                SELECT + "WHERE subject_kind = ? AND subject = ? ORDER BY seq", Journal::read, subjectKind, subject);
    }

    private static Stored read(ResultSet row) throws SQLException {
        long number = row.getLong(2);
        var given = row.wasNull() ? null : Long.valueOf(number);
        var wording = new Wording(row.getString(6), row.getString(7), row.getString(8), row.getString(9));
        return new Stored(
                new JournalRow(row.getLong(1), given, row.getString(3), row.getString(4), row.getString(5), wording),
                row.getString(10),
                row.getString(11));
    }
}
