package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.store.Keeping.NotKept;
import org.anjuan.store.Opening.Opened;
import org.anjuan.store.Opening.Reason;
import org.anjuan.store.Opening.Refused;
import org.jspecify.annotations.Nullable;

/** Opens one workspace or says why not; whatever could harm a foreign, newer or damaged one is checked before. */
final class Opener {
    private static final int APPLICATION_ID = 0x416E4A75;
    private static final Set<String> SHARES =
            Set.of("nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afs", "ncpfs", "fuse.sshfs", "fuse.davfs2");

    @FunctionalInterface
    private interface Step {
        Opening take() throws SQLException, IOException;
    }

    @FunctionalInterface
    private interface Release {
        void run() throws SQLException;
    }

    private final Layout layout;
    private final Clock clock;
    private final Migrations migrations;

    Opener(Layout layout, Clock clock, Migrations migrations) {
        this.layout = layout;
        this.clock = clock;
        this.migrations = migrations;
    }

    Opening open(boolean mayCreate) {
        try {
            if (Files.exists(layout.database())) {
                return enter(false);
            }
            if (layout.hasRemains()) {
                return Opening.refused(Reason.DAMAGED, "anjuan.db is missing");
            }
            return mayCreate && layout.isFree() ? enter(true) : Opening.refused(Reason.NOT_A_WORKSPACE);
        } catch (IOException failure) {
            return Opening.refused(
                    Reasons.ofDisk(layout.folder()) == Keeping.Reason.DISK_FULL ? Reason.DISK_FULL : Reason.READ_ONLY);
        } catch (SQLException | StoreFailure failure) {
            return refusedBy(failure);
        }
    }

    private Opening enter(boolean creating) throws IOException, SQLException {
        Files.createDirectories(layout.folder());
        var disk = Files.getFileStore(layout.folder()).type();
        if (SHARES.contains(disk)) {
            return Opening.refused(Reason.ON_NETWORK, disk);
        }
        Files.delete(Folder.begin(layout.folder()));
        var lock = Lock.take(layout.lock());
        return lock.isEmpty()
                ? Opening.refused(Reason.LOCKED)
                : holding(lock.get()::close, () -> connect(lock.get(), creating));
    }

    private Opening connect(Lock lock, boolean creating) throws IOException, SQLException {
        var sql = Sql.open(layout.database());
        return holding(sql::close, () -> {
            var objection = objection(sql, creating);
            return objection == null ? bringUp(lock, sql) : objection;
        });
    }

    /** Takes a step with something in hand, and lets go of it unless the step opened the workspace. */
    private static Opening holding(Release release, Step step) throws IOException, SQLException {
        boolean opened = false;
        try {
            var opening = step.take();
            opened = opening instanceof Opened;
            return opening;
        } finally {
            if (!opened) {
                release.run();
            }
        }
    }

    private @Nullable Refused objection(Sql sql, boolean creating) throws IOException, SQLException {
        long application = sql.number("PRAGMA application_id");
        int version = Migrations.version(sql);
        boolean blank = application == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (blank) {
            return creating || !layout.hasRemains() ? null : Opening.refused(Reason.DAMAGED, "anjuan.db is empty");
        }
        if (application != APPLICATION_ID) {
            return Opening.refused(Reason.NOT_A_WORKSPACE);
        }
        return version > migrations.newest()
                ? Opening.refused(Reason.NEWER, Integer.toString(version), Integer.toString(migrations.newest()))
                : null;
    }

    private Opening bringUp(Lock lock, Sql sql) throws IOException, SQLException {
        sql.script("PRAGMA journal_mode = WAL");
        Folder.make(layout.files());
        Folder.make(layout.backups());
        Folder.sweep(layout.folder());
        Folder.sweep(layout.files());
        Folder.sweep(layout.backups());
        var failed = migrate(sql);
        if (failed != null) {
            return failed;
        }
        var database = Database.over(layout, sql);
        if (begin(database) instanceof NotKept<?>(var reason, var detail)) {
            return reason == Keeping.Reason.DISK_FULL
                    ? Opening.refused(Reason.DISK_FULL)
                    : Opening.refused(Reason.DAMAGED, detail);
        }
        return new Opened(new Store(lock, database, clock, migrations));
    }

    private @Nullable Refused migrate(Sql sql) throws SQLException {
        int from = Migrations.version(sql);
        if (from == migrations.newest()) {
            return null;
        }
        if (from > 0 && new Backups(layout, clock).make() instanceof NotKept<?>(var reason, var detail)) {
            return failed(from, reason, detail);
        }
        try {
            migrations.migrate(sql);
            return null;
        } catch (SQLException failure) {
            return failed(
                    from,
                    Reasons.of(failure, layout.folder()),
                    Reasons.code(failure).name());
        }
    }

    private Refused failed(int from, Keeping.Reason reason, String detail) {
        return reason == Keeping.Reason.DISK_FULL
                ? Opening.refused(Reason.DISK_FULL)
                : Opening.refused(
                        Reason.MIGRATION_FAILED,
                        Integer.toString(from),
                        Integer.toString(migrations.newest()),
                        reason + " " + detail);
    }

    /** The first row of the journal, where an earlier start has not written it yet. */
    private Keeping<List<Act>> begin(Database database) {
        if (database.read(Journal::head).seq() > 0) {
            return Keeping.kept(List.of());
        }
        var act = new Act.Begun(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        return new Journal(database).append(null, clock.instant(), List.of(act));
    }

    private static Refused refusedBy(Exception failure) {
        if (!(failure instanceof SQLException error)) {
            return Opening.refused(Reason.DAMAGED, String.valueOf(failure.getMessage()));
        }
        var code = Reasons.code(error);
        return switch (code) {
            case SQLITE_FULL -> Opening.refused(Reason.DISK_FULL);
            case SQLITE_BUSY -> Opening.refused(Reason.LOCKED);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Opening.refused(Reason.READ_ONLY);
            default -> Opening.refused(Reason.DAMAGED, code.name());
        };
    }
}
