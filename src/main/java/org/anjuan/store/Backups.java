package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anjuan.store.Keeping.Reason;

/**
 * Copies of the database, made while work goes on and counted only after they were opened on trial. The vault's files are
 * not copied: they never change.
 */
public final class Backups {
    /** How many are kept; older ones go when a newer one has passed its trial. */
    public static final int KEPT = 14;

    private final Layout layout;
    private final Clock clock;

    Backups(Layout layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
    }

    /** Newest first, by how much their journals hold. */
    public List<Backup> all() {
        try {
            return Folder.list(layout.backups()).stream()
                    .flatMap(file -> Backup.in(file).stream())
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        } catch (IOException failure) {
            throw new StoreFailure("The backups cannot be listed", failure);
        }
    }

    /** Makes a backup when something was done since the newest one and that one is not of today; else empty. */
    public Optional<Keeping<Backup>> makeIfDue() {
        try (var live = Sql.open(layout.database())) {
            return isDue(Journal.head(live).seq()) ? Optional.of(make()) : Optional.empty();
        } catch (SQLException failure) {
            return Optional.of(notMade(failure));
        }
    }

    /** A clock that was set back makes another day too: a backup too many does no harm. */
    private boolean isDue(long acts) {
        var newest = all().stream().findFirst();
        return newest.isEmpty()
                || (newest.get().acts() != acts && !day(newest.get().at()).equals(day(clock.instant())));
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    /** Makes a backup now; work may go on meanwhile. One that does not pass its trial is {@link Reason#DAMAGED}. */
    public Keeping<Backup> make() {
        try {
            var copy = Folder.begin(layout.backups());
            try {
                return makeAs(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            return Keeping.notKept(
                    Reasons.ofDisk(layout.folder()), failure.getClass().getSimpleName());
        } catch (SQLException failure) {
            return notMade(failure);
        }
    }

    private Keeping<Backup> makeAs(Path copy) throws IOException, SQLException {
        try (var live = Sql.open(layout.database())) {
            var before = Contents.of(live);
            live.run("VACUUM INTO ?", copy.toString());
            var found = tried(copy);
            boolean good = found.isPresent()
                    && found.get().isBetween(before, Contents.of(live))
                    && belongs(live, found.get().head());
            return good ? count(copy, found.get()) : Keeping.notKept(Reason.DAMAGED, "");
        }
    }

    private Keeping<Backup> count(Path copy, Contents contents) throws IOException {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        long acts = contents.head().seq();
        var file = layout.backups().resolve(Backup.name(contents.version(), acts, at));
        Folder.finish(copy, file);
        for (var old : all().stream().skip(KEPT).toList()) {
            Files.delete(old.file());
        }
        return Keeping.kept(new Backup(file, contents.version(), acts, at));
    }

    /** What a copy holds, or empty when it does not stand the trial. */
    static Optional<Contents> tried(Path copy) {
        try (var sql = Sql.openStill(copy)) {
            boolean whole =
                    sql.rows("PRAGMA integrity_check", row -> row.getString(1)).equals(List.of("ok"));
            var contents = Contents.of(sql);
            boolean countable = contents.rows().getOrDefault("journal", -1L)
                    == contents.head().seq();
            return whole && countable ? Optional.of(contents) : Optional.empty();
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the workspace's journal went through where a copy's journal ends. */
    static boolean belongs(Sql live, Journal.Head end) throws SQLException {
        return live.row("SELECT hash FROM journal WHERE seq = ?", row -> row.getString(1), end.seq())
                .filter(end.hash()::equals)
                .isPresent();
    }

    private Keeping<Backup> notMade(SQLException failure) {
        return Keeping.notKept(
                Reasons.of(failure, layout.folder()), Reasons.code(failure).name());
    }
}
