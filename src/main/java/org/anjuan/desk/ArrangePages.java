package org.anjuan.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRun;
import org.anjuan.casefile.RunningOrder;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;

/**
 * Arranges the running order of the pages of the case under review. Each page keeps its file and its number there, so no
 * proof moves; only numbers in the volume change. Answers with the number the page, or the file's first page, has then, or
 * with a sentence that says why nothing was moved.
 */
public final class ArrangePages {
    private final Words words;

    public ArrangePages(Words words) {
        this.words = words;
    }

    /** Moves a page so many places on, or back where negative. */
    public Answer<Integer> page(Sitting sitting, PageKey page, int steps) {
        return arrange(sitting, order(sitting).withPageMoved(page, steps), page);
    }

    /** Moves all pages of a file behind the file that follows them, or before the file that precedes them. */
    public Answer<Integer> file(Sitting sitting, SourceId file, boolean later) {
        var order = order(sitting);
        var next = later ? order.withFileLater(file) : order.withFileEarlier(file);
        return arrange(sitting, next, first(next, file));
    }

    /** Moves a page so that it has this number in the volume, from 1. */
    public Answer<Integer> pageTo(Sitting sitting, PageKey page, int number) {
        return arrange(sitting, order(sitting).withPageAt(page, number - 1), page);
    }

    /** Moves all pages of a file so that its first one has this number in the volume, from 1. */
    public Answer<Integer> fileTo(Sitting sitting, SourceId file, int number) {
        var next = order(sitting).withFileAt(file, number - 1);
        return arrange(sitting, next, first(next, file));
    }

    /** Lets the pages run as their files came. */
    public Answer<Integer> asTakenIn(Sitting sitting) {
        var natural = sitting.caseFile().arranged(List.of());
        return natural.pages().isEmpty()
                ? Answer.no(words.say("order.nothing"))
                : arrange(sitting, RunningOrder.of(natural), natural.pages().getFirst());
    }

    private Answer<Integer> arrange(Sitting sitting, RunningOrder next, PageKey page) {
        var before = RunningOrder.of(sitting.caseFile());
        if (next.equals(before)) {
            return Answer.no(words.say("order.nothing"));
        }
        var torn = torn(sitting, before, next);
        if (torn.isPresent()) {
            var absence = torn.get();
            return Answer.no(words.say("order.absence", absence.document(), absence.first(), absence.last()));
        }
        var natural = RunningOrder.of(sitting.caseFile().arranged(List.of()));
        var runs = next.equals(natural) ? List.<PageRun>of() : PageRun.of(next.pages());
        return switch (sitting.act(new Change.Ordered(runs))) {
            case Applied.Done _ ->
                Answer.yes(sitting.caseFile().volumeNumber(page).orElseThrow());
            case Refused refused -> Answer.no(words.say(refused));
        };
    }

    /** An absence whose range would hold other pages than those that were searched. */
    private static Optional<Anchor.Absence> torn(Sitting sitting, RunningOrder before, RunningOrder next) {
        return sitting.review()
                .deductions()
                .flatMap(deduction -> deduction.proofs().stream())
                .map(Proof::anchor)
                .filter(Anchor.Absence.class::isInstance)
                .map(Anchor.Absence.class::cast)
                .filter(absence -> !range(before, absence).equals(range(next, absence)))
                .findFirst();
    }

    private static Set<PageKey> range(RunningOrder order, Anchor.Absence absence) {
        int last = Math.min(absence.last(), order.pages().size());
        return new HashSet<>(order.pages().subList(Math.min(absence.first() - 1, last), last));
    }

    private static PageKey first(RunningOrder order, SourceId file) {
        return order.pages().stream()
                .filter(page -> page.source().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static RunningOrder order(Sitting sitting) {
        return RunningOrder.of(sitting.caseFile());
    }
}
