package org.anjuan.store;

import java.sql.SQLException;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Source;
import org.anjuan.review.Change;
import org.anjuan.review.Reviewer;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Act.Begun;
import org.anjuan.store.Act.CaseAdded;
import org.anjuan.store.Act.CaseAmended;
import org.anjuan.store.Act.Changed;
import org.anjuan.store.Act.CheckLimited;
import org.anjuan.store.Act.ReviewBegun;
import org.anjuan.store.Act.ReviewerAdded;
import org.anjuan.store.Act.ReviewerAmended;
import org.anjuan.store.Act.RoundOpened;
import org.anjuan.store.Act.RoundRebound;
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
                sql.insert(
                        "reviewer",
                        "id, name, unit, added",
                        reviewer.id().value(),
                        reviewer.name(),
                        reviewer.unit(),
                        seq);
            case ReviewerAmended(var reviewer) -> amend(sql, reviewer);
            case StandardKept(var ref, var text) ->
                sql.insert(
                        "standard_version",
                        "id, version, sha256, text, kept",
                        ref.id(),
                        ref.version(),
                        Hash.of(text),
                        text,
                        seq);
            case RoundOpened(var round) -> open(sql, seq, round);
            case RoundRebound(var round, var standard) -> rebind(sql, round, standard);
            case CaseAdded(var entry) -> add(sql, seq, entry);
            case CaseAmended(var entry) -> amend(sql, entry);
            case TakenIn(var file) -> takeIn(sql, seq, file);
            case ReviewBegun begun -> begin(sql, seq, begun);
            case CheckLimited _ -> {}
            case Changed(var review, var change) -> change(sql, row, review.value(), change);
        }
    }

    private static void begin(Sql sql, JournalRow row, Begun begun) throws SQLException {
        sql.insert("meta", "name, value", "workspace", begun.workspace());
        sql.insert("meta", "name, value", "computer", begun.computer());
        sql.insert("meta", "name, value", "created", row.at());
    }

    private static void amend(Sql sql, Reviewer reviewer) throws SQLException {
        int touched = sql.run(
                "UPDATE reviewer SET name = ?, unit = ? WHERE id = ?",
                reviewer.name(),
                reviewer.unit(),
                reviewer.id().value());
        if (touched == 0) {
            throw new Misplaced(Reason.UNKNOWN_SUBJECT);
        }
    }

    private static void open(Sql sql, long seq, Round round) throws SQLException {
        sql.insert(
                "round",
                "id, title, organiser, standard_id, standard_version, opened_on, opened",
                round.id().value(),
                round.title(),
                round.organiser(),
                round.standard().id(),
                round.standard().version(),
                round.opened().toString(),
                seq);
    }

    private static void rebind(Sql sql, RoundId round, StandardRef standard) throws SQLException {
        int touched = sql.run(
                "UPDATE round SET former_id = standard_id, former_version = standard_version,"
                        + " standard_id = ?, standard_version = ? WHERE id = ?",
                standard.id(),
                standard.version(),
                round.value());
        if (touched == 0) {
            throw new Misplaced(Reason.UNKNOWN_SUBJECT);
        }
    }

    private static void add(Sql sql, long seq, CaseEntry entry) throws SQLException {
        sql.insert(
                "case_entry",
                "id, round, number, title, unit, added",
                entry.id().value(),
                entry.round().value(),
                entry.number(),
                entry.title(),
                entry.unit(),
                seq);
    }

    private static void amend(Sql sql, CaseEntry entry) throws SQLException {
        int touched = sql.run(
                "UPDATE case_entry SET number = ?, title = ?, unit = ? WHERE id = ? AND round = ?",
                entry.number(),
                entry.title(),
                entry.unit(),
                entry.id().value(),
                entry.round().value());
        if (touched == 0) {
            throw new Misplaced(Reason.UNKNOWN_SUBJECT);
        }
    }

    private static void takeIn(Sql sql, long seq, CaseFile file) throws SQLException {
        var id = file.id().value();
        sql.run("DELETE FROM case_source WHERE case_id = ?", id);
        sql.run("DELETE FROM refusal WHERE case_id = ?", id);
        sql.run("DELETE FROM case_file WHERE case_id = ?", id);
        sql.insert("case_file", "case_id, name, taken_in", id, file.name(), seq);
        int place = 0;
        for (var source : file.sources()) {
            add(sql, id, ++place, source);
        }
        place = 0;
        for (var refusal : file.refusals()) {
            var problem = refusal.problem();
            sql.insert(
                    "refusal",
                    "case_id, place, name, reason, detail",
                    id,
                    ++place,
                    refusal.name(),
                    CaseFileJson.code(problem.reason()),
                    problem.detail());
        }
    }

    private static void add(Sql sql, String caseId, int place, Source source) throws SQLException {
        var rendition = source.rendition();
        sql.insert(
                "case_source",
                "case_id, place, sha256, name, kind, pages, scanned, rendition",
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
        sql.insert(
                "review",
                "id, case_id, standard_id, standard_version, reviewer, status, begun, last_number, last_seq",
                begun.review().value(),
                begun.caseId().value(),
                begun.standard().id(),
                begun.standard().version(),
                begun.reviewer().value(),
                ReviewRows.code(Status.DRAFT),
                seq,
                0,
                seq);
        var settles = begun.settles();
        if (settles != null) {
            sql.insert(
                    "settling",
                    "review, first, second",
                    begun.review().value(),
                    settles.first().value(),
                    settles.second().value());
        }
    }

    private static void change(Sql sql, JournalRow row, String review, Change change) throws SQLException {
        int touched = sql.run(
                "UPDATE review SET last_number = ?1, last_seq = ?2 WHERE id = ?3 AND last_number < ?1",
                row.number(),
                row.seq(),
                review);
        if (touched == 0) {
            throw misplaced(sql, review);
        }
        switch (change) {
            case Change.Submitted() -> move(sql, review, Status.SUBMITTED);
            case Change.Reopened _ -> move(sql, review, Status.DRAFT);
            default -> {}
        }
    }

    /** Fails unless the review's last change has the number; 0 for none yet. */
    static void expectLast(Sql sql, String review, long number) throws SQLException {
        if (sql.number("SELECT count(*) FROM review WHERE id = ? AND last_number = ?", review, number) == 0) {
            throw misplaced(sql, review);
        }
    }

    private static Misplaced misplaced(Sql sql, String review) throws SQLException {
        boolean known = sql.number("SELECT count(*) FROM review WHERE id = ?", review) > 0;
        return new Misplaced(known ? Reason.OUT_OF_ORDER : Reason.UNKNOWN_SUBJECT);
    }

    private static void move(Sql sql, String review, Status status) throws SQLException {
        sql.run("UPDATE review SET status = ? WHERE id = ?", ReviewRows.code(status), review);
    }
}
