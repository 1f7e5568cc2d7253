package org.anjuan.store;

import java.time.Clock;
import java.util.List;
import org.anjuan.review.Session;
import org.anjuan.store.Keeping.Kept;
import org.anjuan.store.Keeping.NotKept;

/** What every noun of the store works with. */
record Rows(Database database, Journal journal, Clock clock) {

    /** Keeps what the acts say, all or none. */
    <T> Keeping<T> keep(Session by, T value, List<? extends Act> acts) {
        return switch (journal.append(by, clock.instant(), acts)) {
            case Kept<List<Act>> _ -> Keeping.kept(value);
            case NotKept<List<Act>>(var reason, var detail) -> Keeping.notKept(reason, detail);
        };
    }

    <T> Keeping<T> keep(Session by, T value, Act act) {
        return keep(by, value, List.of(act));
    }
}
