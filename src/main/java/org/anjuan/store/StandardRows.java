package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anjuan.review.Session;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Keeping.Reason;

/** The versions of standards that rounds and reviews are bound to; once kept, a version never changes. */
public final class StandardRows {
    private static final String SELECT = "SELECT id, version, text, sha256 FROM standard_version ";

    private final Rows rows;

    StandardRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Keeps the text of a standard's version. Keeping the same text again changes nothing; another text under the same
     * name is {@link Reason#ALREADY_THERE}.
     */
    public Keeping<KeptStandard> keep(Session by, StandardRef ref, String text) {
        var before = find(ref);
        if (before.isPresent()) {
            return before.get().text().equals(text)
                    ? Keeping.kept(before.get())
                    : Keeping.notKept(Reason.ALREADY_THERE, ref.toString());
        }
        var kept = new KeptStandard(ref, text, Hash.of(text));
        return rows.keep(by, kept, new Act.StandardKept(ref, text));
    }

    public Optional<KeptStandard> find(StandardRef ref) {
        return rows.database()
                .read(sql ->
                        sql.row(SELECT + "WHERE id = ? AND version = ?", StandardRows::read, ref.id(), ref.version()));
    }

    /** Every version, in the order they were kept. */
    public List<KeptStandard> all() {
        return rows.database().read(sql -> sql.rows(SELECT + "ORDER BY kept", StandardRows::read));
    }

    private static KeptStandard read(ResultSet row) throws SQLException {
        var ref = new StandardRef(row.getString(1), row.getString(2));
        return new KeptStandard(ref, row.getString(3), row.getString(4));
    }
}
