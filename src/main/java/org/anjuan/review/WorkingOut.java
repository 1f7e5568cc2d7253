package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.review.Working.GroupLine;
import org.anjuan.review.Working.Step;
import org.anjuan.review.Working.Term;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** Lays an outcome out as lines and steps. */
final class WorkingOut {
    private final Standard standard;
    private final Review review;
    private final Outcome outcome;
    private final List<GroupLine> groups;

    WorkingOut(Standard standard, Review review) {
        this.standard = standard;
        this.review = review;
        this.outcome = Grading.of(standard, review);
        this.groups = standard.parts().stream()
                .filter(part -> part.kind() != Part.Kind.VETO)
                .flatMap(part -> part.groups().stream().map(group -> line(part, group)))
                .toList();
    }

    Working work() {
        var dimensions = standard.dimensions().stream().map(this::line).toList();
        return new Working(groups, dimensions, steps());
    }

    private GroupLine line(Part part, Group group) {
        GroupOutcome account = requireNonNull(outcome.groups().get(group.id()));
        var sum = group.items().stream().map(item -> account(item).lost()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new GroupLine(
                part.kind(), group.id(), group.title(), account.possible(), sum, account.lost(), account.emptied());
    }

    private DimensionLine line(Dimension dimension) {
        var vetoes = mainItems(Part.Kind.VETO, dimension).toList();
        var earning = mainItems(Part.Kind.EARN, dimension)
                .filter(item -> account(item).applies())
                .toList();
        var deducting = mainItems(Part.Kind.DEDUCT, dimension).toList();
        return new DimensionLine(
                dimension,
                vetoes.size(),
                (int) vetoes.stream()
                        .filter(item -> outcome.vetoes().contains(item.id()))
                        .count(),
                sum(earning, Item::points),
                sum(earning, item -> account(item).got()),
                sum(deducting, item -> account(item).lost()),
                deductions(standard.items().filter(item -> item.dimension().equals(dimension.id()))),
                deductions(standard.items().filter(item -> item.further().contains(dimension.id()))));
    }

    private Stream<Item> mainItems(Part.Kind kind, Dimension dimension) {
        return standard.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> item.dimension().equals(dimension.id()));
    }

    private int deductions(Stream<Item> items) {
        return items.mapToInt(item -> review.score(item.id()).deductions().size())
                .sum();
    }

    private ItemOutcome account(Item item) {
        return requireNonNull(outcome.items().get(item.id()));
    }

    private static BigDecimal sum(List<Item> items, Function<Item, BigDecimal> points) {
        return items.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Step> steps() {
        if (outcome.vetoed()) {
            var veto = standard.vetoOutcome();
            return List.of(new Step.Vetoed(outcome.vetoes(), standard.rounding().round(veto.total()), veto.grade()));
        }
        var steps = new ArrayList<Step>();
        if (has(Part.Kind.EARN)) {
            steps.add(new Step.Possible(terms(Part.Kind.EARN, GroupLine::possible), outcome.possible()));
            steps.add(new Step.Earned(terms(Part.Kind.EARN, GroupLine::got), outcome.earned()));
        }
        if (has(Part.Kind.DEDUCT)) {
            steps.add(new Step.Deducted(terms(Part.Kind.DEDUCT, GroupLine::lost), outcome.deducted()));
        }
        steps.addAll(total());
        return steps;
    }

    private boolean has(Part.Kind kind) {
        return groups.stream().anyMatch(group -> group.kind() == kind);
    }

    private List<Term> terms(Part.Kind kind, Function<GroupLine, BigDecimal> points) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .map(group -> new Term(group.id(), points.apply(group)))
                .toList();
    }

    private List<Step> total() {
        var exact = outcome.exact();
        var total = outcome.total();
        var plain = Grading.byFormula(standard.formula(), outcome.earned(), outcome.possible(), outcome.deducted());
        if (plain == null || exact == null || total == null) {
            return List.of(new Step.NothingApplies());
        }
        var steps = new ArrayList<Step>();
        steps.add(formula(plain));
        if (exact.compareTo(plain) > 0) {
            steps.add(new Step.Floored(plain, exact));
        }
        steps.add(new Step.Rounded(standard.rounding(), total));
        var read = standard.rounding().beforeGrading() ? total : exact;
        standard.bands().stream()
                .filter(band -> band.holds(read))
                .findFirst()
                .ifPresent(band -> steps.add(new Step.Graded(read, band)));
        return steps;
    }

    private Step formula(BigDecimal plain) {
        var deducted = outcome.deducted();
        return switch (standard.formula()) {
            case BasePlusShare(var base, var weight) ->
                new Step.Shared(base, weight, outcome.earned(), outcome.possible(), deducted, plain);
            case Sum _ -> new Step.Subtracted(outcome.earned(), deducted, plain);
            case FromFull(var full) -> new Step.Subtracted(full, deducted, plain);
        };
    }
}
