package org.anjuan.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.anjuan.review.Entry;
import org.anjuan.review.Proof;
import org.anjuan.review.Restored;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;

/** A disk that is full when told so, and a sitting whose acts go there. */
public final class SmallDisk implements AutoCloseable {
    private final List<Entry> kept = new ArrayList<>();
    private final Clerk clerk = new Clerk();
    private long next = 1_000_000;
    private boolean full;

    /** A sitting over the same case and review as one that is over, on this disk. */
    public Sitting instead(Sitting other, Executor delivery) {
        Proofs proofs = (id, anchor, sizes) -> new Proven(new Proof(id, anchor, null), Proven.Picture.NONE_NEEDED);
        var table = new Sitting.Table(
                other.entry(),
                other.caseFile(),
                new Session(new ReviewerId("p"), "pc"),
                proofs,
                InstantSource.system(),
                delivery);
        return new Sitting(table, Restored.whole(other.history()), new Log(), clerk, Words.shipped());
    }

    /** Fills the disk, or makes room again. */
    public synchronized void full(boolean isFull) {
        full = isFull;
    }

    /** How many acts are on it. */
    public synchronized int acts() {
        return kept.size();
    }

    @Override
    public void close() {
        clerk.close();
    }

    private final class Log implements ActLog {
        @Override
        public long reserve() {
            synchronized (SmallDisk.this) {
                return next++;
            }
        }

        @Override
        public Kept keep(ReviewId review, long after, Entry entry) {
            synchronized (SmallDisk.this) {
                if (full) {
                    return new Kept.NotOnDisk("DISK_FULL");
                }
                kept.add(entry);
                return new Kept.OnDisk();
            }
        }
    }
}
