package org.anjuan.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.review.Working;
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

    /** Groups, then steps, then dimensions. */
    public List<String> lines(Working working) {
        return Stream.of(
                        working.groups().stream().map(this::say),
                        working.steps().stream().map(this::say),
                        working.dimensions().stream().map(this::say))
                .flatMap(lines -> lines)
                .toList();
    }

    /** One group's line. */
    public String say(GroupLine group) {
        var possible = plain(group.possible());
        var lost = plain(group.lost());
        if (group.emptied()) {
            return words.say("working.group.emptied", group.id(), group.title(), possible);
        }
        if (group.isCapped()) {
            return words.say("working.group.capped", group.id(), group.title(), plain(group.sum()), lost);
        }
        return group.kind() == Part.Kind.DEDUCT
                ? words.say("working.group.deduct", group.id(), group.title(), lost)
                : words.say("working.group.earn", group.id(), group.title(), possible, lost, plain(group.got()));
    }

    /** One step's line. */
    public String say(Step step) {
        return switch (step) {
            case Step.Vetoed(var items, var total, var grade) ->
                words.say("working.vetoed", String.join(words.say("working.and"), items), printed(total), grade);
            case Step.Possible(var terms, var sum) -> words.say("working.possible", sum(terms, sum));
            case Step.Earned(var terms, var sum) -> words.say("working.earned", sum(terms, sum));
            case Step.Deducted(var terms, var sum) -> words.say("working.deducted", sum(terms, sum));
            case Step.NothingApplies _ -> words.say("working.nothing");
            case Step.Shared shared ->
                words.say(
                        "working.shared",
                        plain(shared.base()),
                        plain(shared.weight()),
                        plain(shared.earned()),
                        plain(shared.possible()),
                        plain(shared.deducted()),
                        plain(shared.exact()));
            case Step.Subtracted(var from, var deducted, var exact) ->
                words.say("working.subtracted", plain(from), plain(deducted), plain(exact));
            case Step.Floored(var exact, var floor) -> words.say("working.floored", plain(exact), plain(floor));
            case Step.Rounded(var rounding, var total) ->
                words.say("working.rounded." + rounding.mode().name(), rounding.digits(), printed(total));
            case Step.Graded(var read, var band) -> words.say("working.graded", printed(read), band.name(), say(band));
        };
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

    private String sum(List<Term> terms, BigDecimal sum) {
        var plus = words.say("working.plus");
        var sums = terms.stream().map(Term::points).map(WorkingWords::plain).collect(Collectors.joining(plus));
        return terms.size() == 1 ? sums : sums + words.say("working.equals") + plain(sum);
    }
}
