package org.anjuan.review;

import java.util.List;

/**
 * What a kept log of entries gives again.
 *
 * @param history of the entries that fit together
 * @param unfit the entries that were left out, since what they are about is not there; hardly ever any
 * @param last number of the last entry that was kept, fitting or not; 0 when there is none
 */
public record Restored(History history, List<Entry> unfit, long last) {
    public Restored {
        unfit = List.copyOf(unfit);
    }

    /** A history all of whose entries are kept. */
    public static Restored whole(History history) {
        return new Restored(history, List.of(), history.last());
    }
}
