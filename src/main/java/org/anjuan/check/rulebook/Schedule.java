package org.anjuan.check.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The steps of procedures, the periods between them, and the sectors that have periods of their own. */
public record Schedule(List<StepKind> steps, List<Term> terms, List<Sector> sectors) {
    public Schedule {
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
        sectors = List.copyOf(sectors);
    }

    /**
     * The sector of a case.
     *
     * @param organIs whether the organ's name has such words
     * @param day of the decision or, before it, of the opening; the day a sector's periods must hold on
     */
    public Optional<Sector> sector(Predicate<Pattern> organIs, LocalDate day) {
        return sectors.stream()
                .filter(sector -> organIs.test(sector.organ()))
                .filter(sector -> sector.since() == null || !day.isBefore(sector.since()))
                .findFirst();
    }

    /** The periods that hold in a sector, or in none. */
    public List<Term> terms(Optional<Sector> sector) {
        var own = sector.map(Sector::terms).orElse(List.of());
        var all = new ArrayList<>(terms);
        all.removeIf(term -> own.stream().anyMatch(other -> other.id().equals(term.id())));
        all.addAll(own);
        return all;
    }

    static Schedule read(byte[] bytes, Problems problems) {
        return NodeReader.table(bytes, problems)
                .map(table -> read(new Reader(table, problems)))
                .orElse(new Schedule(List.of(), List.of(), List.of()));
    }

    private static Schedule read(Reader file) {
        file.number("format", 1);
        var schedule = new Schedule(
                file.tables("steps").stream().map(Schedule::step).toList(),
                file.tables("terms").stream().map(TermReader::term).toList(),
                file.tables("sectors").stream().map(Schedule::sector).toList());
        file.close();
        return schedule;
    }

    private static StepKind step(Reader each) {
        var step = new StepKind(
                each.words("id"),
                each.words("name"),
                each.list("kinds"),
                each.choice("day", "own", "own", "served").equals("served"),
                switch (each.choice("which", "all", "all", "first", "last")) {
                    case "first" -> StepKind.Which.FIRST;
                    case "last" -> StepKind.Which.LAST;
                    default -> StepKind.Which.ALL;
                },
                each.choice("only", "", "", "licence", "inspection"));
        each.close();
        return step;
    }

    private static Sector sector(Reader each) {
        var sector = new Sector(
                each.words("name"),
                each.pattern("organ"),
                each.day("since"),
                each.tables("terms").stream().map(TermReader::term).toList(),
                java.util.Set.copyOf(each.list("deducts")));
        each.close();
        return sector;
    }
}
