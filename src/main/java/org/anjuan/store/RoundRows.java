package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.review.Session;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;

/** The rounds of this workspace. */
public final class RoundRows {
    private static final String SELECT =
            "SELECT id, title, organiser, standard_id, standard_version, opened_on FROM round ";

    private final Rows rows;

    RoundRows(Rows rows) {
        this.rows = rows;
    }

    /** Keeps a round; its standard's version must be kept before. */
    public Keeping<Round> open(Session by, Round round) {
        return rows.keep(by, round, new Act.RoundOpened(round));
    }

    /**
     * Moves a round to another version of its standard, which must be kept before; the version it leaves is remembered.
     *
     * @return the round as it is bound then
     */
    public Keeping<Round> rebind(Session by, RoundId id, StandardRef standard) {
        return switch (rows.keep(by, id, new Act.RoundRebound(id, standard))) {
            case Keeping.Kept<RoundId> _ -> Keeping.kept(find(id).orElseThrow());
            case Keeping.NotKept<RoundId>(var reason, var detail) -> Keeping.notKept(reason, detail);
        };
    }

    /** The version a round was bound to before it was moved last; empty when it never was. */
    public Optional<StandardRef> former(RoundId id) {
        return rows.database()
                .read(sql -> sql.row(
                        "SELECT former_id, former_version FROM round WHERE id = ? AND former_id IS NOT NULL",
                        row -> new StandardRef(row.getString(1), row.getString(2)),
                        id.value()));
    }

    public Optional<Round> find(RoundId id) {
        return rows.database().read(sql -> sql.row(SELECT + "WHERE id = ?", RoundRows::read, id.value()));
    }

    /** Every round, in the order they were opened. */
    public List<Round> all() {
        return rows.database().read(sql -> sql.rows(SELECT + "ORDER BY opened", RoundRows::read));
    }

    private static Round read(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                new StandardRef(row.getString(4), row.getString(5)),
                LocalDate.parse(row.getString(6)));
    }
}
