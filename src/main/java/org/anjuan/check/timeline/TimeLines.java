package org.anjuan.check.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.check.rulebook.Sector;
import org.anjuan.check.rulebook.StepKind;
import org.anjuan.check.rulebook.Term;

/** Makes the time line of a case. */
public final class TimeLines {
    private final CaseFacts facts;
    private final RuleBook book;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    private TimeLines(CaseFacts facts, RuleBook book) {
        this.facts = facts;
        this.book = book;
    }

    /** The time line by an office's schedule and calendar; empty where no day was read. */
    public static TimeLine of(CaseFacts facts, RuleBook book) {
        return new TimeLines(facts, book).lay();
    }

    private TimeLine lay() {
        book.schedule().steps().stream()
                .filter(kind -> kind.only().isEmpty()
                        || kind.only().equals(facts.volume().caseClass()))
                .forEach(kind -> steps.put(kind.id(), steps(kind)));
        var sorted = steps.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Step::day))
                .toList();
        var sector = book.schedule()
                .sector(
                        facts::organIs,
                        sorted.isEmpty() ? LocalDate.MIN : sorted.getLast().day());
        var spans = book.schedule().terms(sector).stream()
                .flatMap(term -> span(term, sector).stream())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        return new TimeLine(sorted, spans);
    }

    private List<Step> steps(StepKind kind) {
        var papers = facts.all(kind.kinds().toArray(String[]::new));
        var all = new ArrayList<Step>();
        for (var paper : papers) {
            day(kind, paper)
                    .map(day -> new Step(kind.name(), day.value(), day.place(), day.confidence()))
                    .filter(step -> all.stream().noneMatch(other -> other.day().equals(step.day())))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Step::day));
        return all.isEmpty()
                ? all
                : switch (kind.which()) {
                    case ALL -> all;
                    case FIRST -> List.of(all.getFirst());
                    case LAST -> List.of(all.getLast());
                };
    }

    private Optional<Seen<LocalDate>> day(StepKind kind, Paper paper) {
        return kind.served() ? facts.served(paper) : paper.day();
    }

    private Optional<Span> span(Term term, Optional<Sector> sector) {
        var from = step(term.from());
        if (from.isEmpty() || !applies(term)) {
            return Optional.empty();
        }
        var begin = from.get().day();
        var done = done(term, begin);
        var end = done.orElse(LocalDate.MAX);
        var stretches = new Stretches(facts, term, sector).between(begin, end);
        int more = stretches.stream()
                .filter(stretch -> stretch.effect() != TimeLine.Effect.COUNTS)
                .mapToInt(TimeLine.Stretch::days)
                .sum();
        return Optional.of(new Span(
                term.name(),
                term.basis(),
                term.demand(),
                term.count(),
                term.unit(),
                begin,
                due(term, begin, more).orElse(null),
                done.orElse(null),
                stretches));
    }

    private boolean applies(Term term) {
        boolean waived = facts.all("P29", "P31", "P52").stream().anyMatch(paper -> paper.says(term.waived()));
        boolean said = book.schedule().steps().stream()
                .filter(kind -> term.from().contains(kind.id()))
                .flatMap(kind -> facts.all(kind.kinds().toArray(String[]::new)).stream())
                .anyMatch(paper -> paper.says(term.says()));
        return said && !waived && !facts.has(term.unless().toArray(String[]::new));
    }

    private Optional<Step> step(List<String> ids) {
        return ids.stream()
                .flatMap(id -> steps.getOrDefault(id, List.of()).stream().limit(1))
                .findFirst();
    }

    /** The earliest day of what ends the period that is not before its beginning; else the earliest at all. */
    private Optional<LocalDate> done(Term term, LocalDate begin) {
        var days = term.to().stream()
                .flatMap(id -> steps.getOrDefault(id, List.of()).stream())
                .map(Step::day)
                .sorted()
                .toList();
        return days.stream()
                .filter(day -> !day.isBefore(begin))
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    private Optional<LocalDate> due(Term term, LocalDate begin, int more) {
        var calendar = book.workDays();
        return switch (term.unit()) {
            case WORK_DAYS -> calendar.after(begin, term.count() + more);
            case DAYS -> Optional.of(calendar.orNextWorkDay(begin.plusDays(term.count() + (long) more)));
            case MONTHS ->
                Optional.of(
                        calendar.orNextWorkDay(begin.plusMonths(term.count()).plusDays(more)));
        };
    }
}
