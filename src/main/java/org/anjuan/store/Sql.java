package org.anjuan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** One connection to a database, with the statements it has prepared; used by one thread at a time. */
final class Sql implements AutoCloseable {
    private static final int BUSY_MILLIS = 5000;

    /** Turns the row a cursor stands on into a value. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** Opens a workspace's database for writing, making an empty one where it is missing. */
    static Sql open(Path database) throws SQLException {
        var config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return connect(config, database.toUri().toString());
    }

    /** Opens a workspace's database for reading while another connection writes. */
    static Sql openReader(Path database) throws SQLException {
        var sql = connect(config(), database.toUri().toString());
        sql.script("PRAGMA query_only = ON");
        return sql;
    }

    /** Opens a database of things that can be made again: the last of them may be lost when the power fails. */
    static Sql openLoose(Path database) throws SQLException {
        var config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return connect(config, database.toUri().toString());
    }

    /** Opens a database file that nobody writes to, leaving no trace beside it. */
    static Sql openStill(Path database) throws SQLException {
        return connect(config(), database.toUri() + "?immutable=1");
    }

    /** Opens a file that is only ever locked; never waits for it. */
    static Sql openLock(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        return connect(config, file.toUri().toString());
    }

    /** Opens a database that lives in memory only. */
    static Sql inMemory() throws SQLException {
        return connect(config(), ":memory:");
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Sql connect(SQLiteConfig config, String address) throws SQLException {
        return new Sql(config.createConnection("jdbc:sqlite:" + address));
    }

    /** Runs a statement and tells how many rows it touched. */
    int run(String statement, @Nullable Object... values) throws SQLException {
        return prepared(statement, values, PreparedStatement::executeUpdate);
    }

    /** Adds a row. */
    void insert(String table, String columns, @Nullable Object... values) throws SQLException {
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        run("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")", values);
    }

    /** Runs any number of statements that take no values. */
    void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** Runs the work in one transaction: all of it or, when it throws, nothing. */
    <T> T atOnce(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            T result = work.with(this);
            run("COMMIT");
            return result;
        } catch (SQLException | RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /** SQLite has often rolled back by itself already, and then says so by an error that tells nothing new. */
    private void rollBack(Exception failure) {
        try {
            run("ROLLBACK");
        } catch (SQLException already) {
            failure.addSuppressed(already);
        }
    }

    <T> List<T> rows(String query, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return prepared(query, values, statement -> {
            var all = new ArrayList<T>();
            try (var cursor = statement.executeQuery()) {
                while (cursor.next()) {
                    all.add(reader.read(cursor));
                }
            }
            return List.copyOf(all);
        });
    }

    /** Gives rows out one by one, as they are found, until the reader says that it is enough. */
    void each(String query, RowReader<Boolean> goOn, @Nullable Object... values) throws SQLException {
        prepared(query, values, statement -> {
            try (var cursor = statement.executeQuery()) {
                boolean more = true;
                while (more && cursor.next()) {
                    more = goOn.read(cursor);
                }
                return more;
            }
        });
    }

    <T> Optional<T> row(String query, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return rows(query, reader, values).stream().findFirst();
    }

    /** The number a query answers with; 0 when it answers with none. */
    long number(String query, @Nullable Object... values) throws SQLException {
        return row(query, row -> row.getLong(1), values).orElse(0L);
    }

    /** A statement that has failed is forgotten: the driver closes it. */
    private <T> T prepared(String text, @Nullable Object[] values, Use<T> use) throws SQLException {
        var statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return use.of(statement);
        } catch (SQLException failure) {
            prepared.remove(text);
            statement.close();
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
