package org.anjuan.check.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.TimeLine.Effect;
import org.anjuan.casefile.TimeLine.Stretch;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Prolongation;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.Sector;
import org.anjuan.check.rulebook.Term;
import org.anjuan.check.rulebook.Term.Pause;

/** What makes one period of a case longer, or would in other sectors. */
final class Stretches {
    private final CaseFacts facts;
    private final Term term;
    private final Optional<Sector> sector;

    Stretches(CaseFacts facts, Term term, Optional<Sector> sector) {
        this.facts = facts;
        this.term = term;
        this.sector = sector;
    }

    /** Those that begin after the period did and not after what it is for was done. */
    List<Stretch> between(LocalDate begin, LocalDate end) {
        var all = new ArrayList<Stretch>();
        for (var paper : papers(term.prolonged().kinds(), "")) {
            var day = paper.day().map(Seen::value);
            int days = term.prolonged().count() > 0 ? term.prolonged().count() : Prolongation.days(paper);
            day.filter(_ -> days > 0)
                    .ifPresent(from -> all.add(new Stretch(paper.title(), from, days, Effect.PROLONGS)));
        }
        term.pauses().forEach(pause -> pause(pause).ifPresent(all::add));
        all.removeIf(stretch -> stretch.from().isBefore(begin) || stretch.from().isAfter(end));
        return all;
    }

    private Optional<Stretch> pause(Pause pause) {
        var from = papers(pause.from(), pause.titleFrom()).stream()
                .flatMap(paper -> paper.day().stream())
                .map(Seen::value)
                .min(LocalDate::compareTo);
        var to = papers(pause.to(), pause.titleTo()).stream()
                .flatMap(paper -> paper.day().stream())
                .map(Seen::value)
                .max(LocalDate::compareTo);
        boolean deducted =
                sector.filter(own -> own.deducts().contains(pause.name())).isPresent();
        return from.flatMap(first -> to.map(last -> (int) ChronoUnit.DAYS.between(first, last))
                .filter(days -> days > 0)
                .map(days -> new Stretch(pause.name(), first, days, deducted ? Effect.EXCLUDED : Effect.COUNTS)));
    }

    private List<Paper> papers(List<String> kinds, String title) {
        return facts.all(kinds.toArray(String[]::new)).stream()
                .filter(paper -> paper.title().contains(title))
                .toList();
    }
}
