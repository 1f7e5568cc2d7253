package org.anjuan.cli;

import static org.anjuan.desk.WorkingWords.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Price;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** The items to which something happened: those with deductions and those left out, by a fact or by the reviewer. */
record ItemAccounts(Standard standard, Review review, Outcome outcome) {

    /**
     * One item's account; points are decimal strings.
     *
     * @param note why it does not apply, or the reviewer's words on it
     * @param byFact whether a fact of the case leaves it out
     */
    record ItemShape(
            String id,
            String text,
            String verdict,
            String possible,
            String lost,
            String got,
            String overflow,
            String note,
            boolean byFact,
            List<DeductionShape> deductions) {}

    record DeductionShape(String reason, String text, int times, String points, String note, boolean waived) {}

    List<ItemShape> shapes() {
        return items().map(this::shape).toList();
    }

    /** A line for each item with deductions, then one for each reason why items do not apply. */
    List<String> lines(Words words) {
        var lines = new ArrayList<String>();
        items().filter(item -> !isOut(item)).map(item -> line(item, words)).forEach(lines::add);
        Map<String, List<String>> out = new LinkedHashMap<>();
        items().filter(this::isOut)
                .forEach(item -> out.computeIfAbsent(review.score(item.id()).note(), _ -> new ArrayList<>())
                        .add(item.id()));
        out.forEach((why, ids) -> lines.add(words.say("cli.score.out", String.join(words.say("working.and"), ids), why)
                .strip()));
        return lines;
    }

    private Stream<Item> items() {
        return standard.items()
                .filter(item ->
                        isOut(item) || !review.score(item.id()).deductions().isEmpty());
    }

    private boolean isOut(Item item) {
        return review.score(item.id()).verdict() == Verdict.NOT_APPLICABLE;
    }

    private String line(Item item, Words words) {
        var account = account(item);
        var reasons = review.score(item.id()).deductions().stream()
                .map(deduction -> reason(item, deduction, words))
                .collect(Collectors.joining(words.say("cli.score.reasons")));
        if (outcome.vetoes().contains(item.id()) && account.lost().signum() == 0) {
            return words.say("cli.score.veto", item.id(), reasons);
        }
        boolean gives = isGiving(item);
        var counts = gives ? account.got() : account.lost();
        var charged = charged(item);
        var said = words.say(gives ? "cli.score.given" : "cli.score.lost", item.id(), plain(counts), reasons);
        if (account.overflow().signum() > 0) {
            return said + words.say("cli.score.overflow", plain(charged), plain(account.overflow()));
        }
        return switch (charged.compareTo(counts)) {
            case 0 -> said;
            case 1 -> said + words.say("cli.score.bounded", plain(charged), plain(counts));
            default -> said + words.say("cli.score.emptied");
        };
    }

    private static String reason(Item item, Deduction deduction, Words words) {
        var told = wording(item, deduction);
        if (deduction.isWaived()) {
            return words.say("cli.score.waived", told);
        }
        var reason = item.deductible(deduction.reason()).orElseThrow();
        if (reason.cost() instanceof Cost.Veto) {
            return told;
        }
        var taken = Price.of(reason.cost(), deduction);
        var plain = deduction.points().multiply(BigDecimal.valueOf(deduction.times()));
        return taken.compareTo(plain) < 0
                ? words.say("cli.score.reason.capped", told, plain(deduction.points()), deduction.times(), plain(taken))
                : words.say("cli.score.reason", told, plain(deduction.points()), deduction.times());
    }

    private boolean isGiving(Item item) {
        return standard.partOf(item.id())
                .filter(part -> part.kind() == Part.Kind.BONUS)
                .isPresent();
    }

    /** What its deductions come to before its own points bound them. */
    private BigDecimal charged(Item item) {
        return review.score(item.id())
                .counting()
                .map(deduction -> Price.of(
                        item.deductible(deduction.reason()).orElseThrow().cost(), deduction))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ItemShape shape(Item item) {
        var score = review.score(item.id());
        var account = account(item);
        return new ItemShape(
                item.id(),
                item.fullText(),
                score.verdict().name().toLowerCase(Locale.ROOT),
                plain(account.possible()),
                plain(account.lost()),
                plain(account.got()),
                plain(account.overflow()),
                score.note(),
                score.proposed(),
                score.deductions().stream()
                        .map(deduction -> shape(item, deduction))
                        .toList());
    }

    private static DeductionShape shape(Item item, Deduction deduction) {
        return new DeductionShape(
                deduction.reason(),
                wording(item, deduction),
                deduction.times(),
                plain(deduction.points()),
                deduction.note(),
                deduction.isWaived());
    }

    private static String wording(Item item, Deduction deduction) {
        return item.deductible(deduction.reason())
                .map(reason -> reason.wording(deduction.note()))
                .orElse(deduction.reason());
    }

    private ItemOutcome account(Item item) {
        return Objects.requireNonNull(outcome.items().get(item.id()));
    }
}
