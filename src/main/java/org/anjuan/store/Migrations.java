package org.anjuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps that lead from one version of the schema to the next; they are never altered once shipped. A new kind of act
 * or field in the journal is a step of its own too, perhaps an empty one, so that older programs refuse what they would
 * not understand.
 *
 * @param scripts the first makes version 1 out of nothing
 */
record Migrations(List<String> scripts) {
    private static final List<String> SHIPPED =
            List.of("001.sql", "002.sql", "003.sql", "004.sql", "005.sql", "006.sql", "007.sql", "008.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations shipped() {
        return new Migrations(SHIPPED.stream().map(Migrations::load).toList());
    }

    private static String load(String name) {
        try (var script = Migrations.class.getResourceAsStream("schema/" + name)) {
            if (script == null) {
                throw new IllegalStateException("The program lacks its schema " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The newest version this program knows. */
    int newest() {
        return scripts.size();
    }

    /** These migrations up to a version: what a program of that time knew. */
    Migrations upTo(int version) {
        return new Migrations(scripts.subList(0, version));
    }

    /** One more step at the end. */
    Migrations and(String script) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(script)).toList());
    }

    static int version(Sql sql) throws SQLException {
        return (int) sql.number("PRAGMA user_version");
    }

    /** Makes every step after the database's version, all or none. */
    void migrate(Sql sql) throws SQLException {
        int from = version(sql);
        sql.script("PRAGMA foreign_keys = OFF");
        try {
            sql.atOnce(connection -> {
                for (var script : scripts.subList(from, newest())) {
                    connection.script(script);
                }
                connection.script("PRAGMA user_version = " + newest());
                refuseBrokenReferences(connection);
                return newest();
            });
        } finally {
            sql.script("PRAGMA foreign_keys = ON");
        }
    }

    private static void refuseBrokenReferences(Sql sql) throws SQLException {
        var broken = sql.rows("PRAGMA foreign_key_check", row -> row.getString(1));
        if (!broken.isEmpty()) {
            throw new SQLException("References broken in " + broken.getFirst());
        }
    }
}
