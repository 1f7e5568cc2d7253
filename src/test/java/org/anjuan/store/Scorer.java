package org.anjuan.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.Verdict;

/** Scores at full speed in the workspace named by its first argument, and prints the number of each act it ticked. */
final class Scorer {
    private static final SourceId SCAN = new SourceId("a".repeat(64));

    private Scorer() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        switch (Store.openOrCreate(folder, Clock.systemUTC())) {
            case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
            case Opening.Opened(var store) -> score(store);
        }
    }

    private static void score(Store store) {
        if (store.reviews().find(Sample.REVIEW).isEmpty()) {
            Sample.beginReview(store);
        }
        while (true) {
            long number = store.reviews().reserve();
            var entry = new Entry(number, Clock.systemUTC().instant(), Sample.BY, change(number));
            if (store.reviews().appendAll(Sample.REVIEW, List.of(entry)) instanceof Keeping.NotKept<List<Entry>> not) {
                throw new IllegalStateException(not.toString());
            }
            System.out.println(number);
        }
    }

    /** What the act of this number does: all that a killed scorer must have left behind can be worked out again. */
    static Change change(long number) {
        return switch ((int) (number % 4)) {
            case 0 -> new Change.Noted("1." + number % 50, "事实不清，证据不足。".repeat((int) (number % 30)));
            case 1 -> new Change.Judged(List.of("1." + number % 50), Verdict.CLEAR, "");
            case 2 -> Sample.movedTo(SCAN, (int) (number % 3) + 1);
            default -> new Change.Commented("第 " + number + " 次");
        };
    }
}
