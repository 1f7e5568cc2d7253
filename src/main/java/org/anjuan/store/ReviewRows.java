package org.anjuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.Parties;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;
import org.anjuan.review.Status;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Act.Changed;
import org.anjuan.store.Journal.Stored;
import org.jspecify.annotations.Nullable;

/** The reviews of this workspace and every change ever made to them. */
public final class ReviewRows {
    private static final String SELECT =
            "SELECT review.id, case_id, standard_id, standard_version, review.reviewer, status, last_number,"
                + " journal.at, first, second FROM review JOIN journal ON journal.seq = last_seq LEFT JOIN settling ON"
                + " settling.review = review.id ";

    private final Rows rows;
    private final AtomicLong lastNumber;

    ReviewRows(Rows rows) {
        this.rows = rows;
        this.lastNumber =
                new AtomicLong(rows.database().read(sql -> sql.number("SELECT max(last_number) FROM review")));
    }

    /**
     * A number above every number in the workspace and every number given out before; need not be used. Never waits for
     * the disk, and may be called by any thread.
     */
    public long reserve() {
        return lastNumber.incrementAndGet();
    }

    /** A change as an entry with a number of its own and the time by the clock; not kept yet. */
    public Entry entry(Session by, Change change) {
        return new Entry(reserve(), rows.clock().instant(), by, change);
    }

    /** Keeps that a person has begun a review. */
    public Keeping<Review> begin(Session by, Review blank) {
        return begin(by, blank, null);
    }

    /** Keeps that a person has begun a review that settles two others. */
    public Keeping<Review> settle(Session by, Review blank, Parties settles) {
        return begin(by, blank, settles);
    }

    private Keeping<Review> begin(Session by, Review blank, @Nullable Parties settles) {
        return rows.keep(
                by,
                blank,
                new Act.ReviewBegun(blank.id(), blank.caseId(), blank.standard(), blank.reviewer(), settles));
    }

    /**
     * Keeps a change and flushes it. Whoever acts on what he has in hand can so never follow what somebody else did in
     * between, which together could not be read back.
     *
     * @param after number of the review's change before, as the one who acts knows it; 0 for none
     * @return not kept as {@link Keeping.Reason#OUT_OF_ORDER} when another change was kept since, or the number is not above
     */
    public Keeping<Entry> append(ReviewId review, long after, Entry entry) {
        return switch (rows.journal().append(review, after, List.of(entry))) {
            case Keeping.Kept<List<Entry>> _ -> Keeping.kept(entry);
            case Keeping.NotKept<List<Entry>>(var reason, var detail) -> Keeping.notKept(reason, detail);
        };
    }

    /** Keeps changes of one review with one flush, all or none; their numbers must rise from those kept before. */
    public Keeping<List<Entry>> appendAll(ReviewId review, List<Entry> entries) {
        return rows.journal().append(review, entries);
    }

    /**
     * Every change of the review in order; empty when there is none, or no such review.
     *
     * @throws StoreFailure when a row cannot be understood; an examination names it
     */
    public List<Entry> entries(ReviewId review) {
        return rows.database()
                .read(sql -> Journal.about(sql, ActJson.REVIEW, review.value()).stream()
                        .filter(stored -> stored.row().number() != null)
                        .map(ReviewRows::entry)
                        .toList());
    }

    public Optional<ReviewStand> find(ReviewId id) {
        return rows.database().read(sql -> sql.row(SELECT + "WHERE review.id = ?", ReviewRows::read, id.value()));
    }

    /** The reviews of a case, in the order they were begun. */
    public List<ReviewStand> ofCase(CaseId id) {
        return rows.database()
                .read(sql -> sql.rows(SELECT + "WHERE case_id = ? ORDER BY begun", ReviewRows::read, id.value()));
    }

    /** The reviews of all cases of a round, in the order they were begun. */
    public List<ReviewStand> ofRound(RoundId id) {
        return rows.database()
                .read(sql -> sql.rows(
                        SELECT + "WHERE case_id IN (SELECT id FROM case_entry WHERE round = ?) ORDER BY begun",
                        ReviewRows::read,
                        id.value()));
    }

    /** The review that was begun or changed last: where the program was left. */
    public Optional<ReviewStand> latest() {
        return rows.database().read(sql -> sql.row(SELECT + "ORDER BY last_seq DESC LIMIT 1", ReviewRows::read));
    }

    static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Entry entry(Stored stored) {
        var row = stored.row();
        var number = row.number();
        var reviewer = row.reviewer();
        if (number != null && reviewer != null && ActJson.read(row.wording()) instanceof Changed(var _, var change)) {
            var by = new Session(new ReviewerId(reviewer), row.computer());
            return new Entry(number, Instant.parse(row.at()), by, change);
        }
        throw new UnreadableAct("Journal row " + row.seq() + " is no change of a review");
    }

    private static ReviewStand read(ResultSet row) throws SQLException {
        var blank = Review.blank(
                new ReviewId(row.getString(1)),
                new CaseId(row.getString(2)),
                new StandardRef(row.getString(3), row.getString(4)),
                new ReviewerId(row.getString(5)));
        var status = Status.valueOf(row.getString(6).toUpperCase(Locale.ROOT));
        var first = row.getString(9);
        var settles = first == null ? null : new Parties(new ReviewId(first), new ReviewId(row.getString(10)));
        return new ReviewStand(blank, status, row.getLong(7), Instant.parse(row.getString(8)), settles);
    }
}
