package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Rows whose written deductions do not reach all they have: what else they lose is a question, one for all where they are many. */
final class PointsLeft {
    /** So many rows are still asked one by one. */
    private static final int FEW = 3;

    private final Draft draft;
    private final Function<DraftItem, DraftReasons> reading;
    private final List<Place> places = new ArrayList<>();

    PointsLeft(Draft draft, Function<DraftItem, DraftReasons> reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** Looks for them in all that was read. */
    void find() {
        draft.parts.stream()
                .filter(part -> !part.isVeto && !part.isBonus)
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .filter(item -> isLeft(item) && !reading.apply(item).takeOnceForSeveral())
                .forEach(item -> places.add(item.place));
    }

    /** Those that are asked with one question; none where they are few. */
    List<Place> together() {
        return places.size() > FEW ? List.copyOf(places) : List.of();
    }

    /** Asks about one row, where it is not asked with the others. */
    void ask(DraftItem item) {
        var read = reading.apply(item);
        boolean isOnce = read.takeOnceForSeveral();
        if (isLeft(item) && (isOnce || places.size() <= FEW)) {
            var words = Sentences.of("left", plain(item.points), plain(read.alternatives.most()));
            draft.unread(new Unread(item.place, words, isOnce ? Why.ONCE_OF_SEVERAL : Why.POINTS_LEFT), item);
        }
    }

    /** Whether something is left that may be taken, though nothing says for what. */
    private boolean isLeft(DraftItem item) {
        var read = reading.apply(item);
        var most = read.isEmpty() ? null : read.alternatives.most();
        return item.points != null && most != null && most.compareTo(item.points) < 0 && !draft.remarks.listedOnly;
    }

    private static String plain(@Nullable BigDecimal points) {
        return points == null ? "" : Sentences.plain(points);
    }
}
