package org.anjuan.desk;

import org.anjuan.review.Entry;
import org.anjuan.review.ReviewId;
import org.anjuan.store.Keeping;
import org.anjuan.store.ReviewRows;

/** The acts of reviews as the store keeps them. */
record StoreLog(ReviewRows reviews) implements ActLog {
    @Override
    public long reserve() {
        return reviews.reserve();
    }

    @Override
    public Kept keep(ReviewId review, long after, Entry entry) {
        return switch (reviews.append(review, after, entry)) {
            case Keeping.Kept<Entry> _ -> new Kept.OnDisk();
            case Keeping.NotKept<Entry>(var reason, var _) -> new Kept.NotOnDisk(reason.name());
        };
    }
}
