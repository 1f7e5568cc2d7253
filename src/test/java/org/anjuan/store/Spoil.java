package org.anjuan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Damage of the kinds that happen to a workspace on an office PC. */
final class Spoil {
    private Spoil() {}

    /** Puts other bytes into a stored file. */
    static void overwrite(Path file, String text) throws IOException {
        if (!file.toFile().setWritable(true)) {
            throw new IOException("Cannot be spoiled: " + file);
        }
        Files.writeString(file, text);
    }

    /** Cuts a file off. */
    static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    /** Runs statements on a workspace's database as somebody with a database tool would. */
    static void alter(Path folder, String... statements) throws SQLException {
        try (var sql = Sql.open(new Layout(folder).database())) {
            for (var statement : statements) {
                sql.script("PRAGMA foreign_keys = OFF");
                sql.script(statement);
            }
        }
    }

    /** The same where a trigger stands in the way; the trigger is put back as it was. */
    static void alterProtected(Path folder, String trigger, String statement) throws SQLException {
        try (var sql = Sql.open(new Layout(folder).database())) {
            var definition = sql.row("SELECT sql FROM sqlite_schema WHERE name = ?", row -> row.getString(1), trigger)
                    .orElseThrow();
            sql.script("DROP TRIGGER " + trigger);
            sql.script(statement);
            sql.script(definition);
        }
    }
}
