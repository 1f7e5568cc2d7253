package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;

/** The people who review in this workspace. */
public final class ReviewerRows {
    private static final String SELECT = "SELECT id, name, unit FROM reviewer ";

    private final Rows rows;

    ReviewerRows(Rows rows) {
        this.rows = rows;
    }

    /** Keeps a person; the first one adds themselves. */
    public Keeping<Reviewer> add(Session by, Reviewer reviewer) {
        return rows.keep(by, reviewer, new Act.ReviewerAdded(reviewer));
    }

    /** Keeps that a person's name or unit is written otherwise; everything of that person bears it from now on. */
    public Keeping<Reviewer> amend(Session by, Reviewer reviewer) {
        return rows.keep(by, reviewer, new Act.ReviewerAmended(reviewer));
    }

    public Optional<Reviewer> find(ReviewerId id) {
        return rows.database().read(sql -> sql.row(SELECT + "WHERE id = ?", ReviewerRows::read, id.value()));
    }

    /** Everybody, in the order they were added. */
    public List<Reviewer> all() {
        return rows.database().read(sql -> sql.rows(SELECT + "ORDER BY added", ReviewerRows::read));
    }

    private static Reviewer read(ResultSet row) throws SQLException {
        return new Reviewer(new ReviewerId(row.getString(1)), row.getString(2), row.getString(3));
    }
}
