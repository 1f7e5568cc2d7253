package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.review.Working.GroupLine;
import org.anjuan.review.Working.Step;
import org.anjuan.review.Working.Term;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

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
                .filter(part -> part.kind().counts())
                .flatMap(part -> part.groups().stream().map(group -> line(part, group)))
                .toList();
    }

    Working work() {
        var lines = new DimensionLines(standard, review, outcome);
        var dimensions = standard.dimensions().stream()
                .map(dimension -> lines.line(dimension, Item::dimension, Item::further))
                .toList();
        return new Working(new Bounds(standard, outcome).held(), groups, dimensions, steps());
    }

    private GroupLine line(Part part, Group group) {
        GroupOutcome account = requireNonNull(outcome.groups().get(group.id()));
        var counts = part.kind() == Part.Kind.BONUS ? account.got() : account.lost();
        boolean earns = part.kind() == Part.Kind.EARN;
        var withheld = account.possible().subtract(account.lost()).subtract(account.got());
        return new GroupLine(
                part.kind(),
                group.id(),
                group.title(),
                account.possible(),
                account.sum(),
                counts,
                account.got(),
                earns ? withheld : BigDecimal.ZERO,
                account.emptied());
    }

    private List<Step> steps() {
        var deciding = outcome.deciding();
        if (deciding instanceof VetoOutcome.Decided(var _, var grade, var _)) {
            return List.of(new Step.Vetoed(outcome.vetoes(), outcome.total(), grade));
        }
        if (deciding instanceof VetoOutcome.Unfit(var result)) {
            return List.of(new Step.Unfit(outcome.vetoes(), result));
        }
        var steps = new ArrayList<>(sums());
        steps.addAll(new TotalSteps(standard, outcome, Vetoes.of(standard, review)).steps());
        outcome.missed().stream()
                .map(missed -> new Step.Missed(missed.grade(), missed.by()))
                .forEach(steps::add);
        grade(steps);
        return steps;
    }

    private List<Step> sums() {
        var sums = outcome.sums();
        var steps = new ArrayList<Step>();
        if (has(Part.Kind.EARN)) {
            steps.add(new Step.Possible(possible(), sums.possible()));
            steps.add(new Step.Earned(terms(Part.Kind.EARN, GroupLine::got, PartOutcome::got), sums.earned()));
        }
        if (has(Part.Kind.DEDUCT)) {
            steps.add(new Step.Deducted(terms(Part.Kind.DEDUCT, GroupLine::lost, PartOutcome::lost), sums.deducted()));
        }
        if (sums.overflow().signum() > 0) {
            steps.add(new Step.Overflowed(overflowing(), sums.overflow()));
        }
        if (sums.minus().signum() > 0) {
            steps.add(new Step.TakenByVeto(Vetoes.of(standard, review).taking(), sums.minus()));
        }
        if (has(Part.Kind.BONUS)) {
            steps.add(new Step.Given(terms(Part.Kind.BONUS, GroupLine::got, PartOutcome::got), sums.bonus()));
        }
        return steps;
    }

    private List<Term> overflowing() {
        return standard.items()
                .map(item -> new Term(item.id(), account(item).overflow()))
                .filter(term -> term.points().signum() > 0)
                .toList();
    }

    private ItemOutcome account(Item item) {
        return requireNonNull(outcome.items().get(item.id()));
    }

    private boolean has(Part.Kind kind) {
        return groups.stream().anyMatch(group -> group.kind() == kind);
    }

    private List<Term> possible() {
        return groups.stream()
                .filter(group -> group.kind() == Part.Kind.EARN)
                .map(group -> new Term(group.id(), group.possible()))
                .toList();
    }

    /** Groups one by one; a part whose cap held stands as a whole, so that the terms add up to what counts. */
    private List<Term> terms(
            Part.Kind kind, Function<GroupLine, BigDecimal> points, Function<PartOutcome, BigDecimal> whole) {
        return standard.parts(kind)
                .flatMap(part -> {
                    var account = requireNonNull(outcome.parts().get(part.id()));
                    return Bounds.holds(part.cap(), account.sum())
                            ? Stream.of(new Term(part.id(), whole.apply(account)))
                            : groups.stream()
                                    .filter(line -> part.groups().stream()
                                            .anyMatch(group -> group.id().equals(line.id())))
                                    .map(line -> new Term(line.id(), points.apply(line)));
                })
                .toList();
    }

    private void grade(List<Step> steps) {
        var read = standard.rounding().beforeGrading() ? outcome.total() : outcome.exact();
        if (read != null) {
            standard.bands().stream()
                    .filter(band -> band.name().equals(outcome.grade()))
                    .findFirst()
                    .ifPresent(band -> steps.add(new Step.Graded(read, band)));
        }
    }
}
