package org.anjuan.store;

import static org.anjuan.store.Sample.BY;
import static org.anjuan.store.Sample.judged;
import static org.anjuan.store.Sample.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Ailment.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A healthy workspace is found healthy; every kind of harm is found and named. */
class ExaminationTest {
    private static final String UPDATES = "journal_rows_never_change";
    private static final String DELETES = "journal_rows_never_go";

    @TempDir
    Path folder;

    private SourceId source = new SourceId("0".repeat(64));
    private SourceId cutOut = source;

    @BeforeEach
    void workSome() {
        try (var store = Sample.open(folder)) {
            Sample.beginReview(store);
            source = put(store, "scan");
            cutOut = put(store, "cut-out");
            kept(store.cases().takeIn(BY, Sample.caseFile(source, put(store, "word"), put(store, "word as pdf"))));
            Sample.change(store, Sample.movedTo(source, 1));
            Sample.change(store, Sample.deducted(source, cutOut));
            Sample.change(store, judged("1.2"));
            kept(store.backups().make());
            Sample.change(store, judged("1.3"));
        }
    }

    @Test
    void aHealthyWorkspaceHasNoAilments() {
        assertThat(examine()).isEmpty();
    }

    @Test
    void anAlteredJournalRowIsNamed() throws SQLException {
        Spoil.alterProtected(
                folder, UPDATES, "UPDATE journal SET payload = replace(payload, '0.50', '5.00') WHERE seq = 9");
        assertThat(examine()).contains(new Ailment(Kind.JOURNAL_ALTERED, "9"));
    }

    @Test
    void everyColumnOfAJournalRowIsProtected() throws SQLException {
        for (var column : List.of("at", "computer", "reviewer", "subject_kind", "subject", "kind", "payload")) {
            Spoil.alterProtected(
                    folder, UPDATES, "UPDATE journal SET " + column + " = " + column + " || 'x' WHERE seq = 9");
            assertThat(examine()).contains(new Ailment(Kind.JOURNAL_ALTERED, "9"));
            Spoil.alterProtected(
                    folder, UPDATES, "UPDATE journal SET " + column + " = rtrim(" + column + ", 'x') WHERE seq = 9");
            assertThat(examine()).isEmpty();
        }
    }

    @Test
    void aJournalRowThatWasTakenOutIsMissed() throws SQLException {
        Spoil.alterProtected(folder, DELETES, "DELETE FROM journal WHERE seq = 9");
        assertThat(examine()).contains(new Ailment(Kind.JOURNAL_BROKEN, "10"));
    }

    @Test
    void aJournalThatWasCutOffOrRewrittenDiffersFromItsBackups() throws SQLException {
        Spoil.alterProtected(
                folder,
                DELETES,
                "DELETE FROM journal WHERE seq >= 10; UPDATE review SET last_seq = 9, last_number = 2");
        assertThat(examine()).extracting(Ailment::kind).containsExactly(Kind.JOURNAL_REWRITTEN);
    }

    @Test
    void wordsNobodyUnderstandsAreNamed() throws SQLException {
        Spoil.alterProtected(folder, UPDATES, "UPDATE journal SET kind = 'sung' WHERE seq = 9");
        assertThat(examine()).contains(new Ailment(Kind.JOURNAL_UNREADABLE, "9"));
    }

    @Test
    void aTableThatSaysOtherThanTheJournalIsNamed() throws SQLException {
        Spoil.alter(folder, "UPDATE review SET status = 'submitted'");
        assertThat(examine()).containsExactly(new Ailment(Kind.TABLE_DIFFERS, "review v-1"));
    }

    @Test
    void aRowThatIsTooManyOrTooFewIsNamed() throws SQLException {
        Spoil.alter(folder, "DELETE FROM refusal", "INSERT INTO reviewer VALUES ('p-9', '无名', '', 2)");
        assertThat(examine())
                .containsExactlyInAnyOrder(
                        new Ailment(Kind.TABLE_DIFFERS, "refusal c-1"),
                        new Ailment(Kind.TABLE_DIFFERS, "reviewer p-9"));
    }

    @Test
    void anAlteredStandardIsNamed() throws SQLException {
        Spoil.alterProtected(
                folder, "standard_versions_never_change", "UPDATE standard_version SET text = text || ' '");
        assertThat(examine()).containsExactly(new Ailment(Kind.TABLE_DIFFERS, "standard_version penalty-general"));
    }

    @Test
    void aReferenceToNothingIsNamed() throws SQLException {
        Spoil.alter(folder, "DELETE FROM reviewer");
        assertThat(examine()).contains(new Ailment(Kind.REFERENCE_BROKEN, "review"));
    }

    @Test
    void aTriggerThatWasTakenAwayIsNamed() throws SQLException {
        Spoil.alter(folder, "DROP TRIGGER " + DELETES);
        assertThat(examine()).containsExactly(new Ailment(Kind.SCHEMA_CHANGED, "trigger " + DELETES));
    }

    @Test
    void aDamagedPageOfTheDatabaseIsFound() throws SQLException, IOException {
        long page;
        try (var sql = Sql.open(new Layout(folder).database())) {
            page = sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'review_by_case'");
        }
        try (var file = new RandomAccessFile(new Layout(folder).database().toFile(), "rw")) {
            file.seek((page - 1) * 4096);
            file.write(new byte[4096]);
        }
        assertThat(examine()).extracting(Ailment::kind).contains(Kind.DATABASE_DAMAGED);
    }

    @Test
    void aDeletedFileIsMissed() throws IOException {
        Files.delete(file(source));
        assertThat(examine()).containsExactly(new Ailment(Kind.FILE_MISSING, source.sha256()));
    }

    @Test
    void aDeletedCutOutIsMissedToo() throws IOException {
        Files.delete(file(cutOut));
        assertThat(examine()).containsExactly(new Ailment(Kind.FILE_MISSING, cutOut.sha256()));
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        Spoil.overwrite(file(source), "another scan");
        assertThat(examine()).containsExactly(new Ailment(Kind.FILE_CHANGED, source.sha256()));
    }

    @Test
    void whatBrokenOffWorkAndStrangersLeftIsNamedAndHarmless() throws IOException {
        SourceId unused;
        try (var store = Sample.open(folder)) {
            unused = put(store, "nobody's");
        }
        Files.writeString(folder.resolve("files").resolve("readme.txt"), "x");
        assertThat(examine())
                .containsExactlyInAnyOrder(
                        new Ailment(Kind.FILE_UNUSED, unused.sha256()), new Ailment(Kind.FILE_STRAY, "readme.txt"))
                .allMatch(ailment -> ailment.kind().isHarmless());
    }

    @Test
    void aBackupThatNoLongerOpensIsNamed() throws IOException {
        var backup = Folder.list(folder.resolve("backups")).getFirst();
        Spoil.cut(backup, 5000);
        assertThat(examine())
                .containsExactly(
                        new Ailment(Kind.BACKUP_DAMAGED, backup.getFileName().toString()));
    }

    @Test
    void oneHarmDoesNotHideAnother() throws SQLException, IOException {
        Spoil.alter(folder, "UPDATE round SET title = 'x'");
        Files.delete(file(source));
        assertThat(examine())
                .containsExactlyInAnyOrder(
                        new Ailment(Kind.TABLE_DIFFERS, "round r-1"), new Ailment(Kind.FILE_MISSING, source.sha256()));
    }

    private List<Ailment> examine() {
        try (var store = Sample.open(folder)) {
            return store.examine();
        }
    }

    private Path file(SourceId id) {
        return folder.resolve("files").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private static SourceId put(Store store, String text) {
        return kept(store.vault().put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
