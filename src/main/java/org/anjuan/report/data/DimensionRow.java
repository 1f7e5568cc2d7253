package org.anjuan.report.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.View;

/**
 * What was lost in one dimension, counted by the main dimension of each item over all finished cases; the three ways an item
 * can count are kept apart.
 *
 * @param vetoItems how many items of the standard belong to it of which a reason is a veto
 * @param vetoes how often one of them held
 * @param earnable points that could be earned
 * @param notEarned points of these that were lost
 * @param atRisk points that could be taken by deducting items
 * @param deducted points of these that were taken, before caps of groups
 */
public record DimensionRow(
        Dimension dimension,
        int vetoItems,
        int vetoes,
        BigDecimal earnable,
        BigDecimal notEarned,
        BigDecimal atRisk,
        BigDecimal deducted) {

    /** Points not earned in per cent of those that could be; empty where there were none. */
    public Optional<BigDecimal> lossRate() {
        return earnable.signum() == 0
                ? Optional.empty()
                : Optional.of(notEarned
                        .multiply(BigDecimal.valueOf(100))
                        .divide(earnable, Share.DIGITS, RoundingMode.HALF_UP));
    }

    static List<DimensionRow> of(Standard standard, List<CaseResult> cases) {
        return standard.dimensions().stream()
                .map(dimension ->
                        row(dimension, standard, cases, item -> item.dimension().equals(dimension.id())))
                .toList();
    }

    /** The same results by another set of dimensions. */
    public static List<DimensionRow> of(View view, Standard standard, List<CaseResult> cases) {
        return view.dimensions().stream()
                .map(dimension -> row(
                        dimension,
                        standard,
                        cases,
                        item -> dimension.id().equals(view.byItem().get(item.id()))))
                .toList();
    }

    private static DimensionRow row(
            Dimension dimension, Standard standard, List<CaseResult> cases, Predicate<Item> belongs) {
        var vetoIds = standard.items()
                .filter(belongs)
                .filter(Item::canVeto)
                .map(Item::id)
                .toList();
        int vetoes = (int) cases.stream()
                .flatMap(each -> each.outcome().vetoes().stream())
                .filter(vetoIds::contains)
                .count();
        var earning = items(standard, belongs, Part.Kind.EARN);
        var deducting = items(standard, belongs, Part.Kind.DEDUCT);
        return new DimensionRow(
                dimension,
                vetoIds.size(),
                vetoes,
                sum(cases, earning, DimensionRow::possible),
                sum(cases, earning, DimensionRow::lost),
                sum(cases, deducting, DimensionRow::possible),
                sum(cases, deducting, DimensionRow::lost));
    }

    private static List<Item> items(Standard standard, Predicate<Item> belongs, Part.Kind kind) {
        return ListedItem.of(standard, kind).stream()
                .map(ListedItem::item)
                .filter(belongs)
                .toList();
    }

    private static BigDecimal sum(
            List<CaseResult> cases, List<Item> items, BiFunction<CaseResult, Item, BigDecimal> points) {
        return cases.stream()
                .flatMap(each -> items.stream().map(item -> points.apply(each, item)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal possible(CaseResult result, Item item) {
        return result.applies(item) ? item.points() : BigDecimal.ZERO;
    }

    private static BigDecimal lost(CaseResult result, Item item) {
        return result.outcome(item).lost();
    }
}
