package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.Laws;
import org.anjuan.check.rulebook.Rule;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.check.rulebook.Term;
import org.anjuan.check.rulebook.WorkDays;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import org.anjuan.review.Unjudged;

/** What one check notes about one case, in the office's words. */
final class Notes {
    private final Rule rule;
    private final RuleBook book;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unjudged> unjudged = new ArrayList<>();

    Notes(Rule rule, RuleBook book) {
        this.rule = rule;
        this.book = book;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Unjudged> unjudged() {
        return unjudged;
    }

    /** A figure of the rule; the shipped one where the office's file leaves it out. */
    int figure(String name, int usual) {
        return rule.figures().getOrDefault(name, usual);
    }

    /** What the case's sector sets for a period in place of the general figure; empty where it sets nothing. */
    Optional<Integer> sectorTerm(CaseFacts facts, String term, LocalDate day) {
        return book.schedule()
                .sector(facts::organIs, day)
                .flatMap(sector -> sector.terms().stream()
                        .filter(own -> own.id().equals(term))
                        .findFirst())
                .map(Term::count);
    }

    WorkDays days() {
        return book.workDays();
    }

    Laws laws() {
        return book.laws();
    }

    /**
     * Suggests a finding. Where one of the readings it rests on is not sure enough, or where it rests on none, it is only a hint.
     *
     * @param sentence its name in the rule book
     * @param values for the sentence's places
     * @param seen what it rests on, the most telling first
     */
    void suggest(String sentence, Map<String, ?> values, Seen<?>... seen) {
        suggest(sentence, values, Arrays.asList(seen));
    }

    void suggest(String sentence, Map<String, ?> values, List<? extends Seen<?>> seen) {
        var words = rule.sentences().get(sentence);
        if (words == null) {
            return;
        }
        double sure = seen.stream().mapToDouble(Seen::confidence).min().orElse(0);
        point(
                words,
                values,
                sure,
                seen.stream().<Anchor>map(Seen::place).distinct().toList());
    }

    /**
     * Suggests a finding about whole pages.
     *
     * @param sure 0 to 1: how sure that is
     */
    void suggest(String sentence, Map<String, ?> values, double sure, List<PageKey> pages) {
        var words = rule.sentences().get(sentence);
        if (words != null) {
            point(
                    words,
                    values,
                    sure,
                    pages.stream().<Anchor>map(Anchor.WholePage::new).toList());
        }
    }

    private void point(Rule.Sentence words, Map<String, ?> values, double sure, List<Anchor> places) {
        var severity = sure * 100 < book.rules().surePercent() && words.severity() == Severity.VIOLATION
                ? Severity.HINT
                : words.severity();
        var said = filled(words.words(), values);
        findings.add(new Finding(
                rule.id(), severity, said, rule.basis(), places, rule.bearsOn(words, said), sure, rule.print()));
    }

    /** The check broke off: what it said until then counts for nothing. */
    void brokeOff(Throwable fault) {
        findings.clear();
        unjudged.clear();
        lacks(Lack.FAULT, fault.getClass().getSimpleName());
    }

    /** Says that it could not judge. */
    void lacks(Lack lack, String what) {
        var words = book.rules().lacks().getOrDefault(lack.key(), "{what}");
        var lacking = new Unjudged(rule.id(), rule.title(), filled(words, Map.of("what", what)));
        if (!unjudged.contains(lacking)) {
            unjudged.add(lacking);
        }
    }

    /** The value, or the note that it is lacking. */
    <T> Optional<T> need(Optional<T> value, Lack lack, String what) {
        if (value.isEmpty()) {
            lacks(lack, what);
        }
        return value;
    }

    /** The day of a paper that is there, or the note that none was read on it. */
    Optional<Seen<LocalDate>> dayOf(Paper paper) {
        return need(paper.day(), Lack.DAY, "《" + paper.title() + "》");
    }

    /** Whether nothing was noted yet. */
    boolean isEmpty() {
        return findings.isEmpty() && unjudged.isEmpty();
    }

    /** The nth working day after a day, or the note that the calendar ends before. */
    Optional<LocalDate> workDaysAfter(LocalDate day, int count) {
        return need(days().after(day, count), Lack.CALENDAR, day.toString());
    }

    private static String filled(String words, Map<String, ?> values) {
        var filled = words;
        for (var value : values.entrySet()) {
            var place = "{" + value.getKey() + "}";
            var said = said(value.getValue());
            filled = filled.replace("“" + place + "”", "“" + within(said) + "”").replace(place, said);
        }
        return filled;
    }

    /** Words as they stand within quotation marks. */
    private static String within(String words) {
        return words.replace('“', '‘').replace('”', '’');
    }

    private static String said(Object value) {
        return switch (value) {
            case Seen<?> seen -> said(seen.value());
            case LocalDate day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case java.math.BigDecimal sum -> sum.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
