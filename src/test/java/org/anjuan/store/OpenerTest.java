package org.anjuan.store;

import static org.anjuan.store.Sample.CLOCK;
import static org.anjuan.store.Sample.opened;
import static org.anjuan.store.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.anjuan.store.Opening.Reason;
import org.anjuan.store.Opening.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What opens, what is refused and why, and that a refusal changes nothing. */
class OpenerTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("workspace");
    }

    @Test
    void aMissingFolderBecomesAWorkspaceOnlyWhenAsked() {
        assertThat(refused(Store.open(folder, CLOCK)).reason()).isEqualTo(Reason.NOT_A_WORKSPACE);
        assertThat(folder).doesNotExist();
        Sample.open(folder).close();
        opened(Store.open(folder, CLOCK)).close();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("年终总结.docx"), "x");
        assertThat(refused(Store.openOrCreate(folder, CLOCK)).reason()).isEqualTo(Reason.NOT_A_WORKSPACE);
        assertThat(Folder.list(folder)).hasSize(1);
    }

    @Test
    void aFileInPlaceOfTheFolderIsNoWorkspace() throws IOException {
        Files.writeString(folder, "x");
        assertThat(refused(Store.openOrCreate(folder, CLOCK)).reason()).isEqualTo(Reason.NOT_A_WORKSPACE);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException, SQLException {
        Files.createDirectories(folder);
        Spoil.alter(folder, "CREATE TABLE theirs (x)");
        var before = Files.readAllBytes(new Layout(folder).database());
        assertThat(refused(Store.openOrCreate(folder, CLOCK)).reason()).isEqualTo(Reason.NOT_A_WORKSPACE);
        assertThat(new Layout(folder).database()).hasBinaryContent(before);
    }

    @Test
    void whereNothingCanBeWrittenTheReasonSaysSo() throws IOException {
        Files.writeString(temp.resolve("file"), "x");
        assertThat(refused(Store.openOrCreate(temp.resolve("file").resolve("workspace"), CLOCK))
                        .reason())
                .isEqualTo(Reason.READ_ONLY);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNotEvenAnAdministratorCanWriteTheReasonSaysSo() {
        assertThat(refused(Store.openOrCreate(Path.of("/proc/anjuan"), CLOCK)).reason())
                .isEqualTo(Reason.READ_ONLY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkspaceThatMayOnlyBeReadIsRefusedAndStaysAsItIs() throws IOException {
        Sample.open(folder).close();
        var may = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");
            assertThat(refused(Store.open(folder, CLOCK)).reason()).isEqualTo(Reason.READ_ONLY);
        } finally {
            Files.setPosixFilePermissions(folder, may);
        }
        opened(Store.open(folder, CLOCK)).close();
    }

    @Test
    void theSecondWindowOfOneProgramIsRefusedAndTheFirstKeepsItsLock() throws IOException {
        try (var first = Sample.open(folder)) {
            assertThat(refused(Store.open(folder, CLOCK)).reason()).isEqualTo(Reason.LOCKED);
            try (var other = Child.start(Holder.class, folder.toString())) {
                assertThat(other.line()).isEqualTo("LOCKED");
            }
            Sample.beginReview(first);
        }
        opened(Store.open(folder, CLOCK)).close();
    }

    @Test
    void aWorkspaceOpenInAnotherProgramIsRefusedUntilThatProgramEndsHoweverItEnds() throws IOException {
        Sample.open(folder).close();
        try (var other = Child.start(Holder.class, folder.toString())) {
            assertThat(other.line()).isEqualTo("OPEN");
            assertThat(refused(Store.open(folder, CLOCK)).reason()).isEqualTo(Reason.LOCKED);
            other.kill();
            opened(Store.open(folder, CLOCK)).close();
        }
    }

    @Test
    void aNewerWorkspaceIsRefusedWithBothVersions() throws SQLException {
        Sample.open(folder).close();
        int newest = Migrations.shipped().newest();
        Spoil.alter(folder, "PRAGMA user_version = " + (newest + 1));
        assertThat(refused(Store.openOrCreate(folder, CLOCK)))
                .isEqualTo(Opening.refused(Reason.NEWER, Integer.toString(newest + 1), Integer.toString(newest)));
    }

    @Test
    void aDatabaseThatWasCutShortIsDamaged() throws IOException {
        fill();
        Spoil.cut(new Layout(folder).database(), Files.size(new Layout(folder).database()) / 2);
        assertThat(refused(Store.openOrCreate(folder, CLOCK)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aDatabaseOfOtherBytesIsDamaged() throws IOException {
        fill();
        Files.write(
                new Layout(folder).database(),
                "not a database at all".repeat(400).getBytes(StandardCharsets.UTF_8));
        assertThat(refused(Store.openOrCreate(folder, CLOCK)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aMissingDatabaseBesideFilesIsALossAndNotABeginning() throws IOException {
        fill();
        Files.delete(new Layout(folder).database());
        assertThat(refused(Store.openOrCreate(folder, CLOCK)))
                .isEqualTo(Opening.refused(Reason.DAMAGED, "anjuan.db is missing"));
    }

    @Test
    void anEmptyDatabaseBesideFilesIsALossToo() throws IOException {
        fill();
        Spoil.cut(new Layout(folder).database(), 0);
        assertThat(refused(Store.openOrCreate(folder, CLOCK)))
                .isEqualTo(Opening.refused(Reason.DAMAGED, "anjuan.db is empty"));
    }

    @Test
    void aStartThatBrokeOffBeforeAnythingWasKeptBeginsAnew() throws IOException {
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("lock"), "");
        Files.writeString(new Layout(folder).database(), "");
        Sample.open(folder).close();
    }

    @Test
    void whatBrokenOffWorkLeftIsSweptAway() throws IOException {
        Sample.open(folder).close();
        Files.writeString(folder.resolve("files").resolve("123.part"), "half");
        Sample.open(folder).close();
        assertThat(folder.resolve("files")).isEmptyDirectory();
    }

    @Test
    void aMigrationIsMadeWithABackupBeforeIt() {
        fill();
        var next = Migrations.shipped().and("ALTER TABLE reviewer ADD COLUMN post TEXT NOT NULL DEFAULT ''");
        try (var store = opened(new Opener(new Layout(folder), CLOCK, next).open(false))) {
            assertThat(store.backups().all()).extracting(Backup::version).containsExactly(next.newest() - 1);
            assertThat(store.reviewers().all()).containsExactly(Sample.REVIEWER);
            assertThat(store.examine()).allMatch(ailment -> ailment.kind().isHarmless());
        }
        assertThat(refused(Store.open(folder, CLOCK)).reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void aMigrationThatFailsChangesNothing() {
        fill();
        var next = Migrations.shipped().and("DELETE FROM reviewer; INSERT INTO nowhere VALUES (1)");
        var refusal = refused(new Opener(new Layout(folder), CLOCK, next).open(false));
        assertThat(refusal.reason()).isEqualTo(Reason.MIGRATION_FAILED);
        assertThat(refusal.facts()).startsWith(String.valueOf(next.newest() - 1), String.valueOf(next.newest()));
        try (var store = opened(Store.open(folder, CLOCK))) {
            assertThat(store.reviewers().all()).containsExactly(Sample.REVIEWER);
            assertThat(store.backups().all()).hasSize(1);
        }
    }

    @Test
    void aMigrationThatLeavesReferencesBrokenChangesNothing() {
        fill();
        var next = Migrations.shipped().and("DELETE FROM reviewer");
        assertThat(refused(new Opener(new Layout(folder), CLOCK, next).open(false))
                        .reason())
                .isEqualTo(Reason.MIGRATION_FAILED);
        try (var store = opened(Store.open(folder, CLOCK))) {
            assertThat(store.reviewers().all()).containsExactly(Sample.REVIEWER);
        }
    }

    @Test
    void withoutABackupNoMigrationIsMade() throws IOException {
        fill();
        Folder.sweep(folder.resolve("backups"));
        Files.delete(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups"), "in the way");
        var next = Migrations.shipped().and("ALTER TABLE reviewer ADD COLUMN post TEXT NOT NULL DEFAULT ''");
        assertThat(new Opener(new Layout(folder), CLOCK, next).open(false)).isInstanceOf(Refused.class);
        Files.delete(folder.resolve("backups"));
        opened(Store.open(folder, CLOCK)).close();
    }

    private void fill() {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            Sample.kept(store.vault().put(new ByteArrayInputStream(new byte[9])));
        }
    }
}
