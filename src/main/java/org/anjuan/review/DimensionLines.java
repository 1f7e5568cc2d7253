package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Sums an outcome up by dimensions, of whatever set. */
record DimensionLines(Standard standard, Review review, Outcome outcome) {

    /**
     * One dimension's account.
     *
     * @param main id of the dimension in which an item's points count
     * @param further ids of those it also bears on
     */
    DimensionLine line(
            Dimension dimension, Function<Item, @Nullable String> main, Function<Item, List<String>> further) {
        Predicate<Item> isIn = item -> dimension.id().equals(main.apply(item));
        var earning = items(Part.Kind.EARN, isIn).toList();
        var deducting = items(Part.Kind.DEDUCT, isIn).toList();
        return new DimensionLine(
                dimension,
                (int) standard.items().filter(isIn).filter(Item::canVeto).count(),
                (int) standard.items()
                        .filter(isIn)
                        .filter(item -> outcome.vetoes().contains(item.id()))
                        .count(),
                sum(earning, item -> account(item).possible()),
                sum(earning, item -> account(item).got()),
                sum(deducting, item -> account(item).lost()),
                deductions(isIn),
                deductions(item -> further.apply(item).contains(dimension.id())));
    }

    private Stream<Item> items(Part.Kind kind, Predicate<Item> isIn) {
        return standard.parts(kind).flatMap(Part::items).filter(isIn);
    }

    /** What was found wrong; what gives points is no problem. */
    private int deductions(Predicate<Item> which) {
        return standard.parts().stream()
                .filter(part -> part.kind() != Part.Kind.BONUS)
                .flatMap(Part::items)
                .filter(which)
                .mapToInt(item -> (int) review.score(item.id()).counting().count())
                .sum();
    }

    private ItemOutcome account(Item item) {
        return requireNonNull(outcome.items().get(item.id()));
    }

    private static BigDecimal sum(List<Item> items, Function<Item, BigDecimal> points) {
        return items.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
