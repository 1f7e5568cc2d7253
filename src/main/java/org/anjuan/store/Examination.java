package org.anjuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjuan.store.Ailment.Kind;
import org.jspecify.annotations.Nullable;

/** Looks at everything a workspace keeps, at one moment of it, and lists what is wrong. */
final class Examination {
    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }

    private final Layout layout;
    private final Migrations migrations;
    private final Vault vault;
    private final Backups backups;

    Examination(Layout layout, Migrations migrations, Vault vault, Backups backups) {
        this.layout = layout;
        this.migrations = migrations;
        this.vault = vault;
        this.backups = backups;
    }

    List<Ailment> run() {
        var found = new ArrayList<Ailment>();
        try (var live = Sql.openReader(layout.database());
                var tables = Sql.inMemory()) {
            live.run("BEGIN");
            migrations.migrate(tables);
            step(found, () -> database(live, found));
            step(found, () -> schema(live, tables, found));
            var replay = new Replay(tables, found::add);
            step(found, () -> replay.run(live));
            step(found, () -> tables(live, tables, found));
            step(found, () -> backups(live, found));
            files(replay.files(), found);
        } catch (SQLException failure) {
            found.add(damaged(failure));
        }
        return List.copyOf(found);
    }

    /** One step's failure is a finding, and the next step goes on. */
    private static void step(List<Ailment> found, Step step) {
        try {
            step.take();
        } catch (SQLException failure) {
            found.add(damaged(failure));
        }
    }

    private static Ailment damaged(SQLException failure) {
        return new Ailment(Kind.DATABASE_DAMAGED, Reasons.code(failure).name());
    }

    private static void database(Sql live, List<Ailment> found) throws SQLException {
        live.rows("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(words -> !words.equals("ok"))
                .forEach(words -> found.add(new Ailment(Kind.DATABASE_DAMAGED, words)));
        live.rows("PRAGMA foreign_key_check", row -> row.getString(1)).stream()
                .distinct()
                .forEach(table -> found.add(new Ailment(Kind.REFERENCE_BROKEN, table)));
    }

    private static void schema(Sql live, Sql expected, List<Ailment> found) throws SQLException {
        var is = Contents.schema(live);
        var shouldBe = Contents.schema(expected);
        differing(is, shouldBe).stream()
                .map(definition -> definition.substring(0, definition.indexOf(':')))
                .distinct()
                .forEach(name -> found.add(new Ailment(Kind.SCHEMA_CHANGED, name)));
    }

    private static void tables(Sql live, Sql expected, List<Ailment> found) throws SQLException {
        for (var table : Projection.TABLES) {
            differing(content(live, table), content(expected, table)).stream()
                    .map(row -> table + " " + row.getFirst())
                    .distinct()
                    .forEach(subject -> found.add(new Ailment(Kind.TABLE_DIFFERS, subject)));
        }
    }

    private static List<List<@Nullable Object>> content(Sql sql, String table) throws SQLException {
        return sql.rows("SELECT * FROM " + table, Examination::values);
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return values;
    }

    /** What is in one of two lists only. */
    private static <T> Set<T> differing(List<T> one, List<T> other) {
        var differing = new LinkedHashSet<>(one);
        differing.removeAll(new LinkedHashSet<>(other));
        var others = new LinkedHashSet<>(other);
        others.removeAll(new LinkedHashSet<>(one));
        differing.addAll(others);
        return differing;
    }

    private void backups(Sql live, List<Ailment> found) throws SQLException {
        for (var backup : backups.all()) {
            var name = backup.file().getFileName().toString();
            var contents = Backups.tried(backup.file());
            if (contents.isEmpty()) {
                found.add(new Ailment(Kind.BACKUP_DAMAGED, name));
            } else if (!Backups.belongs(live, contents.get().head())) {
                found.add(new Ailment(Kind.JOURNAL_REWRITTEN, name));
            }
        }
    }

    private void files(Set<String> wanted, List<Ailment> found) {
        try {
            new VaultCheck(layout.files(), vault, found::add).run(wanted);
        } catch (IOException | UncheckedIOException unreadable) {
            found.add(new Ailment(Kind.FILE_STRAY, layout.files().getFileName().toString()));
        }
    }
}
