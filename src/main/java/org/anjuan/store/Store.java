package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An open workspace: the only way to what is kept on disk.
 *
 * <p>Whatever writes is called by one thread, since SQLite has one writer and the order of calls is the order kept; each
 * such call returns only after the disk has flushed. Whatever reads may be called by any thread, waits for no writer, and
 * sees everything that was answered with {@link Keeping.Kept} before. The {@link Vault} may be used by any thread.
 */
public final class Store implements AutoCloseable {
    private final Lock lock;
    private final Database database;
    private final Identity identity;
    private final Backups backups;
    private final Vault vault;
    private final ReviewerRows reviewers;
    private final StandardRows standards;
    private final RoundRows rounds;
    private final CaseRows cases;
    private final ReviewRows reviews;
    private final CheckRows checks;
    private final Examination examination;

    Store(Lock lock, Database database, Clock clock, Migrations migrations) {
        this.lock = lock;
        this.database = database;
        this.identity = database.read(Identity::read);
        this.backups = new Backups(database.layout(), clock);
        this.vault = new Vault(database.layout().files(), Vault.Limits.USUAL);
        var rows = new Rows(database, new Journal(database), clock);
        this.reviewers = new ReviewerRows(rows);
        this.standards = new StandardRows(rows);
        this.rounds = new RoundRows(rows);
        this.cases = new CaseRows(rows);
        this.reviews = new ReviewRows(rows);
        this.checks = new CheckRows(rows);
        this.examination = new Examination(database.layout(), migrations, vault, backups);
    }

    /** Opens the workspace in a folder; a folder without one is refused. */
    public static Opening open(Path folder, Clock clock) {
        return new Opener(new Layout(folder), clock, Migrations.shipped()).open(false);
    }

    /** Opens the workspace in a folder, or makes one where the folder is missing or empty. */
    public static Opening openOrCreate(Path folder, Clock clock) {
        return new Opener(new Layout(folder), clock, Migrations.shipped()).open(true);
    }

    /** The backups of a workspace, open or closed, the newest first; none where there is no workspace. */
    public static List<Backup> backupsOf(Path folder, Clock clock) {
        var layout = new Layout(folder);
        return Files.isDirectory(layout.backups()) ? new Backups(layout, clock).all() : List.of();
    }

    /** Lays a backup in place of the database of a closed workspace; nothing of what was there is deleted. */
    public static Restoring restore(Path folder, Backup backup, Clock clock) {
        return new Restoration(new Layout(folder), clock).restore(backup);
    }

    /** When something was kept last, by the clock of that time; empty in a workspace without any act. */
    public Optional<Instant> lastAct() {
        return database.read(sql ->
                sql.row("SELECT at FROM journal ORDER BY seq DESC LIMIT 1", row -> Instant.parse(row.getString(1))));
    }

    public Identity identity() {
        return identity;
    }

    public ReviewerRows reviewers() {
        return reviewers;
    }

    public StandardRows standards() {
        return standards;
    }

    public RoundRows rounds() {
        return rounds;
    }

    public CaseRows cases() {
        return cases;
    }

    public ReviewRows reviews() {
        return reviews;
    }

    public CheckRows checks() {
        return checks;
    }

    public Vault vault() {
        return vault;
    }

    public Backups backups() {
        return backups;
    }

    /**
     * Opens the recognised text of pages; whoever opens it closes it.
     *
     * @throws IOException when there is no place for it
     */
    public TextBank texts() throws IOException {
        return TextBank.in(database.layout());
    }

    /** What was read in cases. */
    public ReadingShelf readings() {
        return new ReadingShelf(database.layout());
    }

    /**
     * Looks at everything that is stored: the database, the journal's chain, whether the other tables say what the
     * journal says, every file and every backup. Reads every byte, so it takes long; work may go on meanwhile.
     *
     * @return what is wrong; empty when all is well
     */
    public List<Ailment> examine() {
        return examination.run();
    }

    /** Closes the workspace and lets others open it. */
    @Override
    public void close() {
        try (lock) {
            database.close();
        } catch (SQLException failure) {
            throw new StoreFailure("Closing failed: " + Reasons.code(failure), failure);
        }
    }

    Database database() {
        return database;
    }
}
