package org.anjuan.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.review.Sums;
import org.anjuan.review.Working;
import org.anjuan.review.Working.Bound;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.review.Working.GroupLine;
import org.anjuan.review.Working.Step;
import org.anjuan.review.Working.Term;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Part;

/** Says a {@link Working} in words and numbers, line by line, so that it can be redone by hand. */
public record WorkingWords(Words words) {
    private static final int SHOWN_DIGITS = 6;
    private static final String ENDLESS = "…";

    /** From the innermost caps over groups and parts to the steps, then dimensions. */
    public List<String> lines(Working working) {
        return Stream.of(
                        bounds(working, Bound.Level.HEADING),
                        working.groups().stream().map(this::say),
                        bounds(working, Bound.Level.PART),
                        working.steps().stream().map(this::say),
                        working.dimensions().stream().map(this::say),
                        working.bounds().stream().limit(1).map(_ -> words.say("working.dimension.uncapped")))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> bounds(Working working, Bound.Level level) {
        return working.bounds().stream().filter(bound -> bound.level() == level).map(this::say);
    }

    /** A cap that held. */
    public String say(Bound bound) {
        return words.say(
                bound.kind() == Part.Kind.BONUS ? "working.bound.given" : "working.bound.lost",
                bound.of(),
                bound.title(),
                plain(bound.sum()),
                plain(bound.cap()),
                words.say("working.bound", bound.level()));
    }

    /** One group's line. */
    public String say(GroupLine group) {
        return switch (group.kind()) {
            case BONUS -> counted(group, "working.group.bonus");
            case EARN -> earned(group);
            case DEDUCT, VETO, CHECK -> counted(group, "working.group.deduct");
        };
    }

    private String counted(GroupLine group, String key) {
        return group.isCapped()
                ? words.say(key + ".capped", group.id(), group.title(), plain(group.lost()), plain(group.sum()))
                : words.say(key, group.id(), group.title(), plain(group.lost()));
    }

    private String earned(GroupLine group) {
        var possible = plain(group.possible());
        var got = plain(group.got());
        if (group.emptied() && group.got().signum() == 0) {
            return words.say("working.group.emptied", group.id(), group.title(), possible);
        }
        var lost = group.isCapped()
                ? words.say("working.lost.capped", plain(group.lost()), plain(group.sum()))
                : words.say("working.lost", plain(group.lost()));
        var withheld = group.withheld().signum() == 0 ? "" : words.say("working.withheld", plain(group.withheld()));
        return words.say("working.group.earn", group.id(), group.title(), possible, lost + withheld, got);
    }

    /** One step's line. */
    public String say(Step step) {
        return switch (step) {
            case Step.Vetoed(var items, var total, var grade) ->
                total == null
                        ? words.say("working.vetoed.stopped", joined(items), grade)
                        : words.say("working.vetoed", joined(items), printed(total), grade);
            case Step.Unfit(var items, var result) -> words.say("working.unfit", joined(items), result);
            case Step.Unscored _ -> words.say("working.unscored");
            case Step.NothingApplies _ -> words.say("working.nothing");
            case Step.Possible(var terms, var sum) -> words.say("working.possible", sum(terms, sum));
            case Step.Earned(var terms, var sum) -> words.say("working.earned", sum(terms, sum));
            case Step.Deducted(var terms, var sum) -> words.say("working.deducted", sum(terms, sum));
            case Step.Overflowed(var terms, var sum) -> words.say("working.overflowed", sum(terms, sum));
            case Step.TakenByVeto(var terms, var sum) ->
                words.say("working.byveto", joined(terms.stream().map(Term::of).toList()), sum(terms, sum));
            case Step.Given(var terms, var sum) -> words.say("working.given", sum(terms, sum));
            case Step.Rounded(var rounding, var total) ->
                words.say("working.rounded." + rounding.mode().name(), rounding.digits(), printed(total));
            case Step.Missed(var grade, var by) -> words.say("working.missed", grade, by);
            case Step.Graded(var read, var band) -> words.say("working.graded", printed(read), band.name(), say(band));
            default -> total(step);
        };
    }

    /** A step from the sums to the exact total. */
    private String total(Step step) {
        return switch (step) {
            case Step.Shared(var base, var weight, var earned, var possible, var deducted, var exact) ->
                words.say(
                        "working.shared",
                        plain(base),
                        plain(weight),
                        plain(earned),
                        plain(possible),
                        plain(deducted),
                        plain(exact));
            case Step.PartShare(var part, var worth, var earned, var possible, var quotient) ->
                words.say("working.partshare", part, plain(worth), plain(earned), plain(possible), plain(quotient));
            case Step.Share(var weight, var earned, var possible, var quotient) ->
                words.say("working.share", plain(weight), plain(earned), plain(possible), plain(quotient));
            case Step.ShareRounded(var rounding, var share) ->
                words.say(
                        "working.sharerounded",
                        words.say(
                                "working.rounded." + rounding.mode().name(), rounding.digits(), share.toPlainString()));
            case Step.BaseAdded(var base, var share, var deducted, var exact) ->
                words.say("working.baseadded", plain(base), plain(share), plain(deducted), plain(exact));
            case Step.PartsAdded(var shares, var deducted, var exact) ->
                words.say("working.partsadded", terms(shares), plain(deducted), plain(exact));
            case Step.Subtracted(var from, var deducted, var exact) ->
                words.say("working.subtracted", plain(from), plain(deducted), plain(exact));
            case Step.ShareFloored(var share, var least) ->
                words.say("working.sharefloored", plain(share), plain(least));
            case Step.Adjusted(var sums, var before, var exact) -> adjusted(sums, before, exact);
            case Step.Floored(var exact, var floor) -> words.say("working.floored", plain(exact), plain(floor));
            case Step.Ceiled(var exact, var ceiling) -> words.say("working.ceiled", plain(exact), plain(ceiling));
            case Step.Limited(var items, var exact, var most) ->
                words.say("working.limited", joined(items), plain(exact), plain(most));
            default -> throw new AssertionError(step);
        };
    }

    private String adjusted(Sums sums, BigDecimal before, BigDecimal exact) {
        return words.say(
                "working.adjusted",
                plain(before),
                plain(sums.overflow()),
                plain(sums.minus()),
                plain(sums.bonus()),
                plain(exact));
    }

    /** One dimension's line; vetoes, earned points and deducted points stay apart. */
    public String say(DimensionLine dimension) {
        var rate = dimension
                .rate()
                .map(part -> words.say("working.rate", plain(part.movePointRight(2))))
                .orElseGet(() -> words.say("working.norate"));
        return words.say(
                "working.dimension",
                dimension.dimension().name(),
                dimension.vetoesHeld(),
                dimension.vetoes(),
                plain(dimension.possible()),
                plain(dimension.earned()),
                rate,
                plain(dimension.deducted()),
                dimension.problems());
    }

    /** The totals that reach a grade. */
    public String say(GradeBand band) {
        var from = band.from();
        var to = band.to();
        var lower = from == null ? "" : words.say(band.fromIncluded() ? "working.from" : "working.above", plain(from));
        var upper = to == null ? "" : words.say(band.toIncluded() ? "working.to" : "working.below", plain(to));
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + words.say("working.and") + upper;
    }

    /** A number without needless zeros; one without end is broken off after six digits and marked so. */
    public static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() > SHOWN_DIGITS
                ? stripped.setScale(SHOWN_DIGITS, RoundingMode.DOWN).toPlainString() + ENDLESS
                : stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    private static String printed(BigDecimal total) {
        return total.scale() > SHOWN_DIGITS ? plain(total) : total.toPlainString();
    }

    private String joined(List<String> items) {
        return String.join(words.say("working.and"), items);
    }

    private String terms(List<Term> terms) {
        var plus = words.say("working.plus");
        return terms.stream().map(Term::points).map(WorkingWords::plain).collect(Collectors.joining(plus));
    }

    private String sum(List<Term> terms, BigDecimal sum) {
        var sums = terms(terms);
        return terms.size() == 1 ? sums : sums + words.say("working.equals") + plain(sum);
    }
}
