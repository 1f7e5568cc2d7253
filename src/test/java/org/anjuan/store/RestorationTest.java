package org.anjuan.store;

import static org.anjuan.store.Sample.NOW;
import static org.anjuan.store.Sample.REVIEW;
import static org.anjuan.store.Sample.judged;
import static org.anjuan.store.Sample.kept;
import static org.anjuan.store.Sample.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.anjuan.store.Restoring.NotRestored;
import org.anjuan.store.Restoring.Reason;
import org.anjuan.store.Restoring.Restored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to a backup: tried before it counts, and nothing of the later state is lost. */
class RestorationTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void anOlderStateComesBackAndTheLaterOneLiesAside() throws IOException {
        var older = workspaceWithABackupAndOneActMore();

        var restored = (Restored) Store.restore(folder, older, CLOCK);

        try (var store = opened(Store.open(folder, CLOCK))) {
            assertThat(store.reviews().entries(REVIEW)).hasSize(1);
            assertThat(store.examine()).isEmpty();
        }
        assertThat(restored.aside()).isDirectoryContaining(file -> file.endsWith("anjuan.db"));
        assertThat(Backups.tried(restored.aside().resolve("anjuan.db")))
                .hasValueSatisfying(held -> assertThat(held.head().seq()).isGreaterThan(older.acts()));
    }

    @Test
    void workGoesOnAfterwardsAndLaterBackupsDoNotContradictIt() {
        Backup older;
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            older = kept(store.backups().make());
            Sample.change(store, judged("1.1"));
            kept(store.backups().make());
        }
        assertThat(Store.restore(folder, older, CLOCK)).isInstanceOf(Restored.class);
        try (var store = opened(Store.open(folder, CLOCK))) {
            Sample.change(store, judged("1.2"));
            assertThat(store.examine()).isEmpty();
            assertThat(store.backups().all()).containsExactly(older);
        }
    }

    @Test
    void aDatabaseThatWasLostComesBack() throws IOException {
        var backup = workspaceWithABackupAndOneActMore();
        Files.delete(new Layout(folder).database());

        assertThat(Store.restore(folder, backup, CLOCK)).isInstanceOf(Restored.class);

        opened(Store.open(folder, CLOCK)).close();
    }

    @Test
    void aBackupThatDoesNotOpenReplacesNothing() throws IOException {
        var backup = workspaceWithABackupAndOneActMore();
        Files.write(backup.file(), new byte[4096]);

        assertThat(Store.restore(folder, backup, CLOCK)).isEqualTo(new NotRestored(Reason.BACKUP_DAMAGED));

        try (var store = opened(Store.open(folder, CLOCK))) {
            assertThat(store.reviews().entries(REVIEW)).hasSize(2);
        }
    }

    @Test
    void aWorkspaceThatIsOpenStaysAsItIs() {
        try (var store = Sample.open(folder)) {
            var backup = kept(store.backups().make());

            assertThat(Store.restore(folder, backup, CLOCK)).isEqualTo(new NotRestored(Reason.IN_USE));
            assertThat(store.examine()).isEmpty();
        }
    }

    @Test
    void aBackupOfANewerProgramIsLeftAlone() {
        var backup = workspaceWithABackupAndOneActMore();
        var newer = new Backup(backup.file(), 999, backup.acts(), backup.at());

        assertThat(Store.restore(folder, newer, CLOCK)).isEqualTo(new NotRestored(Reason.BACKUP_NEWER));
    }

    private Backup workspaceWithABackupAndOneActMore() {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            Sample.change(store, judged("1.1"));
            var backup = kept(store.backups().make());
            Sample.change(store, judged("1.2"));
            return backup;
        }
    }
}
