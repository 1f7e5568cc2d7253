package org.anjuan.store;

import java.sql.SQLException;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.review.Change;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.store.Act.Begun;
import org.anjuan.store.Act.CaseAdded;
import org.anjuan.store.Act.Changed;
import org.anjuan.store.Act.ReviewBegun;
import org.anjuan.store.Act.ReviewerAdded;
import org.anjuan.store.Act.RoundOpened;
import org.anjuan.store.Act.StandardKept;
import org.anjuan.store.Act.TakenIn;
import org.anjuan.store.Keeping.Reason;

/** What the tables beside the journal say, worked out act by act: the same journal always makes the same tables. */
final class Projection {
    /** The tables that follow from the journal, each after those it refers to. */
    static final List<String> TABLES = List.of(
            "meta",
            "reviewer",
            "standard_version",
            "round",
            "case_entry",
            "case_file",
            "case_source",
            "refusal",
            "review");

    private Projection() {}

    static void apply(Sql sql, JournalRow row, Act act) throws SQLException {
        long seq = row.seq();
        switch (act) {
            case Begun begun -> begin(sql, row, begun);
            case ReviewerAdded(var reviewer) ->
                sql.run(
                        "INSERT INTO reviewer VALUES (?, ?, ?, ?)",
                        reviewer.id().value(),
                        reviewer.name(),
                        reviewer.unit(),
                        seq);
            case StandardKept(var ref, var text) ->
                sql.run(
                        "INSERT INTO standard_version VALUES (?, ?, ?, ?, ?)",
                        ref.id(),
                        ref.version(),
                        Hash.of(text),
                        text,
                        seq);
            case RoundOpened(var round) -> open(sql, seq, round);
            case CaseAdded(var entry) -> add(sql, seq, entry);
            case TakenIn(var file) -> takeIn(sql, seq, file);
            case ReviewBegun begun -> begin(sql, seq, begun);
            case Changed(var review, var change) -> change(sql, row, review.value(), change);
        }
    }

    private static void begin(Sql sql, JournalRow row, Begun begun) throws SQLException {
        sql.run("INSERT INTO meta VALUES ('workspace', ?)", begun.workspace());
        sql.run("INSERT INTO meta VALUES ('computer', ?)", begun.computer());
        sql.run("INSERT INTO meta VALUES ('created', ?)", row.at().toString());
    }

    private static void open(Sql sql, long seq, Round round) throws SQLException {
        sql.run(
                "INSERT INTO round VALUES (?, ?, ?, ?, ?, ?, ?)",
                round.id().value(),
                round.title(),
                round.organiser(),
                round.standard().id(),
                round.standard().version(),
                round.opened().toString(),
                seq);
    }

    private static void add(Sql sql, long seq, CaseEntry entry) throws SQLException {
        sql.run(
                "INSERT INTO case_entry VALUES (?, ?, ?, ?, ?, ?)",
                entry.id().value(),
                entry.round().value(),
                entry.number(),
                entry.title(),
                entry.unit(),
                seq);
    }

    private static void takeIn(Sql sql, long seq, CaseFile file) throws SQLException {
        var id = file.id().value();
        sql.run("DELETE FROM case_source WHERE case_id = ?", id);
        sql.run("DELETE FROM refusal WHERE case_id = ?", id);
        sql.run("DELETE FROM case_file WHERE case_id = ?", id);
        sql.run("INSERT INTO case_file VALUES (?, ?, ?)", id, file.name(), seq);
        int place = 0;
        for (var source : file.sources()) {
            add(sql, id, ++place, source);
        }
        place = 0;
        for (var refusal : file.refusals()) {
            var problem = refusal.problem();
            sql.run(
                    "INSERT INTO refusal VALUES (?, ?, ?, ?, ?)",
                    id,
                    ++place,
                    refusal.name(),
                    CaseFileJson.code(problem.reason()),
                    problem.detail());
        }
    }

    private static void add(Sql sql, String caseId, int place, Source source) throws SQLException {
        var rendition = source.rendition();
        sql.run(
                "INSERT INTO case_source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                caseId,
                place,
                source.id().sha256(),
                source.name(),
                source.kind().code(),
                Fields.text(CaseFileJson.write(source.pages())),
                source.scanned() ? 1 : 0,
                rendition == null ? null : rendition.sha256());
    }

    private static void begin(Sql sql, long seq, ReviewBegun begun) throws SQLException {
        sql.run(
                "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                begun.review().value(),
                begun.caseId().value(),
                begun.standard().id(),
                begun.standard().version(),
                begun.reviewer().value(),
                ReviewRows.code(Status.DRAFT),
                seq,
                seq);
    }

    private static void change(Sql sql, JournalRow row, String review, Change change) throws SQLException {
        int touched = sql.run(
                "UPDATE review SET last_number = ?1, last_seq = ?2 WHERE id = ?3 AND last_number < ?1",
                row.number(),
                row.seq(),
                review);
        if (touched == 0) {
            boolean known = sql.number("SELECT count(*) FROM review WHERE id = ?", review) > 0;
            throw new Misplaced(known ? Reason.OUT_OF_ORDER : Reason.UNKNOWN_SUBJECT);
        }
        switch (change) {
            case Change.Submitted() -> move(sql, review, Status.SUBMITTED);
            case Change.Reopened _ -> move(sql, review, Status.DRAFT);
            default -> {}
        }
    }

    private static void move(Sql sql, String review, Status status) throws SQLException {
        sql.run("UPDATE review SET status = ? WHERE id = ?", ReviewRows.code(status), review);
    }
}
