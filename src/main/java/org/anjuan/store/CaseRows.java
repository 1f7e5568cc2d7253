package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Session;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;

/** The cases of every round, and what lies on the table for each. */
public final class CaseRows {
    private static final String ENTRY = "SELECT id, round, number, title, unit FROM case_entry ";
    private static final String SOURCE = """
        SELECT sha256, name, kind, pages, scanned, rendition FROM case_source WHERE case_id = ? ORDER BY place\
        """;
    private static final String LAID_OUT = """
        SELECT sha256, name, kind, pages, scanned, rendition FROM case_source JOIN case_entry ON id = case_id
        WHERE sha256 = ? AND rendition IS NOT NULL ORDER BY added LIMIT 1\
        """;
    private static final String REFUSAL = "SELECT name, reason, detail FROM refusal WHERE case_id = ? ORDER BY place";

    private final Rows rows;

    CaseRows(Rows rows) {
        this.rows = rows;
    }

    /** Lists cases in their rounds, all or none. */
    public Keeping<List<CaseEntry>> add(Session by, List<CaseEntry> entries) {
        var acts = entries.stream().map(Act.CaseAdded::new).toList();
        return rows.keep(by, List.copyOf(entries), acts);
    }

    /** Corrects the number, title and unit of a listed case; it stays in its round. */
    public Keeping<CaseEntry> amend(Session by, CaseEntry entry) {
        return rows.keep(by, entry, new Act.CaseAmended(entry));
    }

    public Optional<CaseEntry> find(CaseId id) {
        return rows.database().read(sql -> sql.row(ENTRY + "WHERE id = ?", CaseRows::readEntry, id.value()));
    }

    /** The cases of a round, in the order they were listed. */
    public List<CaseEntry> of(RoundId round) {
        return rows.database()
                .read(sql -> sql.rows(ENTRY + "WHERE round = ? ORDER BY added", CaseRows::readEntry, round.value()));
    }

    /**
     * Keeps what lies on the table for a listed case, in place of what lay there before. Its bytes are put into the
     * vault first.
     */
    public Keeping<CaseFile> takeIn(Session by, CaseFile file) {
        return rows.keep(by, file, new Act.TakenIn(file));
    }

    /** What lies on the table for a case; empty before anything was taken in. */
    public Optional<CaseFile> caseFile(CaseId id) {
        return rows.database().read(sql -> {
            var name = sql.row("SELECT name FROM case_file WHERE case_id = ?", row -> row.getString(1), id.value());
            if (name.isEmpty()) {
                return Optional.empty();
            }
            var sources = sql.rows(SOURCE, CaseRows::readSource, id.value());
            var refusals = sql.rows(REFUSAL, CaseRows::readRefusal, id.value());
            return Optional.of(new CaseFile(id, name.get(), sources, refusals));
        });
    }

    /** A file that was taken in for some case and is shown from a file that was made of it then. */
    public Optional<Source> laidOut(SourceId id) {
        return rows.database().read(sql -> sql.row(LAID_OUT, CaseRows::readSource, id.sha256()));
    }

    private static CaseEntry readEntry(ResultSet row) throws SQLException {
        return new CaseEntry(
                new CaseId(row.getString(1)),
                new RoundId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private static Source readSource(ResultSet row) throws SQLException {
        return new Source(
                new SourceId(row.getString(1)),
                row.getString(2),
                CaseFileJson.readKind(row.getString(3)),
                CaseFileJson.readPages(Fields.parse(row.getString(4)).node()),
                row.getBoolean(5),
                CaseFileJson.readRendition(row.getString(6)));
    }

    private static Refusal readRefusal(ResultSet row) throws SQLException {
        return new Refusal(row.getString(1), new Problem(CaseFileJson.readReason(row.getString(2)), row.getString(3)));
    }
}
