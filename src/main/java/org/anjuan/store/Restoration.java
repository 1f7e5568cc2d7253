package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.store.Restoring.NotRestored;
import org.anjuan.store.Restoring.Reason;
import org.anjuan.store.Restoring.Restored;

/**
 * Lays a backup in place of a closed workspace's database. The copy is opened on trial first; what it replaces is set
 * aside and never deleted, and with it every backup of a later state, which would contradict the restored one.
 */
final class Restoration {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("'replaced-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Layout layout;
    private final Clock clock;
    private final List<Path[]> moved = new ArrayList<>();

    Restoration(Layout layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
    }

    Restoring restore(Backup backup) {
        try {
            var lock = Lock.take(layout.lock());
            if (lock.isEmpty()) {
                return new NotRestored(Reason.IN_USE);
            }
            try (var _ = lock.get()) {
                return tryOut(backup);
            }
        } catch (IOException | SQLException failure) {
            return new NotRestored(Reason.NOT_WRITTEN);
        }
    }

    private Restoring tryOut(Backup backup) throws IOException {
        if (backup.version() > Migrations.shipped().newest()) {
            return new NotRestored(Reason.BACKUP_NEWER);
        }
        var copy = Folder.begin(layout.folder());
        try {
            Files.copy(backup.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            return Backups.tried(copy).isEmpty()
                    ? new NotRestored(Reason.BACKUP_DAMAGED)
                    : new Restored(replace(copy, backup));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Path replace(Path copy, Backup backup) throws IOException {
        var aside = Files.createDirectory(layout.backups().resolve(TIME.format(clock.instant())));
        try {
            for (var file : replaced(backup)) {
                var to = aside.resolve(file.getFileName());
                Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
                moved.add(new Path[] {file, to});
            }
            Folder.finish(copy, layout.database());
            return aside;
        } catch (IOException failure) {
            putBack();
            Files.deleteIfExists(aside);
            throw failure;
        }
    }

    private List<Path> replaced(Backup backup) {
        var database = Stream.of("", "-wal", "-shm")
                .map(end -> layout.folder().resolve(layout.database().getFileName() + end))
                .filter(Files::exists);
        var later = new Backups(layout, clock)
                .all().stream().filter(other -> other.acts() > backup.acts()).map(Backup::file);
        return Stream.concat(database, later).toList();
    }

    private void putBack() throws IOException {
        for (var pair : moved.reversed()) {
            Files.move(pair[1], pair[0], StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
