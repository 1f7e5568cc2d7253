package org.anjuan.desk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.check.rulebook.Rule;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.FindingStand;
import org.anjuan.review.Ground;
import org.anjuan.review.Handled;
import org.anjuan.review.Handling;
import org.anjuan.review.Review;
import org.anjuan.review.Severity;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;
import org.anjuan.store.Store;

/** Counts what the reviewers of a round made of each check's findings; waits for the store, so ask in the background. */
public final class TallyFindings {
    private final Workspace workspace;
    private final Reviews reviews;
    private final OfficeRules rules;

    TallyFindings(Workspace workspace, Reviews reviews, OfficeRules rules) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.rules = rules;
    }

    /** One check while it is counted. */
    private static final class Count {
        private int accepted;
        private int postponed;
        private final Map<Ground, Integer> dismissed = new EnumMap<>(Ground.class);
    }

    /** Every check the rules know, those that reviewers put aside most often first. */
    public List<CheckTally> of(RoundId round, Control control) {
        var counts = new HashMap<String, Count>();
        var cases = workspace.ask(store -> store.cases().of(round));
        for (var entry : cases) {
            if (control.cancelled()) {
                break;
            }
            workspace.ask(store -> {
                count(store, entry, counts);
                return entry;
            });
        }
        var book = rules.book();
        return book.rules().all().values().stream()
                .map(rule -> tally(rule, book, counts.getOrDefault(rule.id(), new Count())))
                .sorted(Comparator.comparingInt(CheckTally::dismissedInAll)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(CheckTally::decided).reversed())
                        .thenComparing(CheckTally::check))
                .toList();
    }

    private void count(Store store, CaseEntry entry, Map<String, Count> counts) {
        Reviews.counting(store, entry.id())
                .map(stand -> reviews.history(store, stand).current())
                .ifPresent(review -> review.noticed().handled().forEach(handled -> count(handled, review, counts)));
    }

    private static void count(Handled handled, Review review, Map<String, Count> counts) {
        var count = counts.computeIfAbsent(handled.finding().check(), _ -> new Count());
        switch (FindingStand.state(handled.handling(), review)) {
            case ACCEPTED -> count.accepted++;
            case POSTPONED -> count.postponed++;
            case DISMISSED -> {
                if (handled.handling() instanceof Handling.Dismissed(var ground, var _)) {
                    count.dismissed.merge(ground, 1, Integer::sum);
                }
            }
            case OPEN -> {}
        }
    }

    private static CheckTally tally(Rule rule, RuleBook book, Count count) {
        var gravest = rule.sentences().values().stream()
                .map(Rule.Sentence::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.HINT);
        return new CheckTally(
                rule.id(),
                rule.title(),
                gravest,
                CheckLevel.valueOf(book.levels().of(rule.id()).name()),
                count.accepted,
                count.dismissed,
                count.postponed);
    }
}
