package org.anjuan.store;

import static org.anjuan.store.Sample.NOW;
import static org.anjuan.store.Sample.judged;
import static org.anjuan.store.Sample.kept;
import static org.anjuan.store.Sample.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anjuan.store.Keeping.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made in time, tried before they count, and never all thrown away. */
class BackupsTest {
    @TempDir
    Path folder;

    @Test
    void aBackupHoldsWhatTheWorkspaceHeld() {
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            var backup = kept(store.backups().make());
            Sample.change(store, judged("1.1"));
            assertThat(store.backups().all()).containsExactly(backup);
            assertThat(Backups.tried(backup.file())).isPresent();
            assertThat(backup.acts()).isEqualTo(6);
            assertThat(backup.version()).isEqualTo(Migrations.shipped().newest());
            assertThat(backup.file())
                    .hasFileName("anjuan-v%03d-0000000006-20261103T060231Z.db".formatted(backup.version()));
        }
    }

    @Test
    void aBackupLaidInPlaceOfTheDatabaseIsAWorkspaceAgain() throws IOException {
        Backup backup;
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            Sample.change(store, judged("1.1"));
            backup = kept(store.backups().make());
            Sample.change(store, judged("1.2"));
        }
        var database = new Layout(folder).database();
        Files.delete(database);
        Files.copy(backup.file(), database);
        try (var store = open(NOW)) {
            assertThat(store.reviews().entries(Sample.REVIEW)).hasSize(1);
            assertThat(store.examine()).isEmpty();
        }
    }

    @Test
    void oneBackupADayIsMadeAndOnlyWhereSomethingWasDone() {
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            assertThat(store.backups().makeIfDue()).isPresent();
            Sample.change(store, judged("1.1"));
            assertThat(store.backups().makeIfDue()).isEmpty();
        }
        try (var store = open(NOW.plus(Duration.ofDays(1)))) {
            assertThat(store.backups().makeIfDue()).isPresent();
        }
        try (var store = open(NOW.plus(Duration.ofDays(2)))) {
            assertThat(store.backups().makeIfDue()).isEmpty();
            assertThat(store.backups().all()).hasSize(2);
        }
    }

    @Test
    void theDayIsThatOfTheOffice() {
        var beijing = ZoneId.of("Asia/Shanghai");
        try (var store =
                opened(Store.openOrCreate(folder, Clock.fixed(Instant.parse("2026-11-03T15:59:00Z"), beijing)))) {
            assertThat(store.backups().makeIfDue()).isPresent();
            Sample.beginReview(store);
            assertThat(store.backups().makeIfDue()).isEmpty();
        }
        try (var store =
                opened(Store.openOrCreate(folder, Clock.fixed(Instant.parse("2026-11-03T16:01:00Z"), beijing)))) {
            assertThat(store.backups().makeIfDue()).isPresent();
        }
    }

    @Test
    void aClockSetBackNeitherStopsBackupsNorMakesAnOldOneTheNewest() {
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            assertThat(store.backups().makeIfDue()).isPresent();
        }
        try (var store = open(NOW.minus(Duration.ofDays(365)))) {
            Sample.change(store, judged("1.1"));
            var second = store.backups().makeIfDue().map(Sample::kept);
            assertThat(second).isEqualTo(store.backups().all().stream().findFirst());
            Sample.change(store, judged("1.2"));
            assertThat(store.backups().makeIfDue()).isEmpty();
            assertThat(store.reviews().entries(Sample.REVIEW)).hasSize(2);
            assertThat(store.examine()).isEmpty();
        }
    }

    @Test
    void fourteenAreKeptAndTheOldestGoFirst() {
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            for (int i = 0; i < Backups.KEPT + 3; i++) {
                Sample.change(store, judged("1." + i));
                kept(store.backups().make());
            }
            var all = store.backups().all();
            assertThat(all).hasSize(Backups.KEPT);
            assertThat(all.getFirst().acts()).isEqualTo(6 + Backups.KEPT + 3);
            assertThat(all.getLast().acts()).isEqualTo(6 + 4);
        }
    }

    @Test
    void aCopyThatDoesNotStandItsTrialDoesNotCountAndCostsNoOther() throws IOException {
        try (var store = open(NOW)) {
            Sample.beginReview(store);
            var good = kept(store.backups().make());
            var bad = Files.copy(good.file(), folder.resolve("cut.db"));
            Spoil.cut(bad, Files.size(bad) - 4096);
            assertThat(Backups.tried(bad)).isEmpty();
            Files.writeString(bad, "no database");
            assertThat(Backups.tried(bad)).isEmpty();
            assertThat(store.backups().all()).containsExactly(good);
        }
    }

    @Test
    void whereTheFolderIsGoneTheReasonIsTold() throws IOException {
        try (var store = open(NOW)) {
            Files.delete(folder.resolve("backups"));
            assertThat(Sample.reason(store.backups().make())).isEqualTo(Reason.WRITE_FAILED);
        }
    }

    @Test
    void aFileThatIsNoBackupIsNotTakenForOne() {
        assertThat(Backup.in(Path.of("anjuan.db"))).isEqualTo(Optional.empty());
        assertThat(Backup.in(Path.of("anjuan-v001-0000000006-20261399T060231Z.db")))
                .isEqualTo(Optional.empty());
    }

    private Store open(Instant at) {
        return opened(Store.openOrCreate(folder, Clock.fixed(at, ZoneOffset.UTC)));
    }
}
