package org.anjuan.review;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRun;
import org.anjuan.standard.StandardRef;
import org.jspecify.annotations.Nullable;

/**
 * 评查: one case measured once by one person against one version of one standard.
 *
 * @param scores by item id, only of items somebody touched; see {@link #score}
 * @param comment on the whole case
 * @param place where the reviewer was last, null before any page was shown
 * @param facts answers by id of the fact, only of facts that were stated
 * @param seen pages that were shown at least once, in the order they first were
 * @param turns clockwise quarter turns in which the reviewer last read a page, where it is not upright
 * @param noticed what the reviewer said of what the program read
 * @param order the running order of the pages as the reviewer arranged them; empty while they run as they came
 * @param read how long the case was read altogether; for planning, it bears on nothing else
 * @param answering answers that were begun and not given, by what was asked; they bear on nothing
 * @param settled by item id, how items were decided on which two other reviews of the case differ; empty unless this review
 *     settles them
 */
public record Review(
        ReviewId id,
        CaseId caseId,
        StandardRef standard,
        ReviewerId reviewer,
        Status status,
        Map<String, Score> scores,
        Map<String, String> facts,
        String comment,
        @Nullable Place place,
        Set<PageKey> seen,
        Map<PageKey, Integer> turns,
        Noticed noticed,
        List<PageRun> order,
        Duration read,
        Map<String, String> answering,
        Map<String, Settlement> settled) {
    public Review {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
        turns = Map.copyOf(turns);
        order = List.copyOf(order);
        answering = Map.copyOf(answering);
        settled = Map.copyOf(settled);
    }

    /** A review nobody has worked on. */
    public static Review blank(ReviewId id, CaseId caseId, StandardRef standard, ReviewerId reviewer) {
        return new Review(
                id,
                caseId,
                standard,
                reviewer,
                Status.DRAFT,
                Map.of(),
                Map.of(),
                "",
                null,
                Set.of(),
                Map.of(),
                Noticed.NOTHING,
                List.of(),
                Duration.ZERO,
                Map.of(),
                Map.of());
    }

    public Score score(String item) {
        return scores.getOrDefault(item, Score.OPEN);
    }

    public Stream<Deduction> deductions() {
        return scores.values().stream().flatMap(score -> score.deductions().stream());
    }

    public Optional<Deduction> deduction(String deductionId) {
        return deductions()
                .filter(deduction -> deduction.id().equals(deductionId))
                .findFirst();
    }

    Review with(String item, Score score) {
        var all = new LinkedHashMap<>(scores);
        all.put(item, score);
        return new Review(
                id, caseId, standard, reviewer, status, all, facts, comment, place, seen, turns, noticed, order, read,
                answering, settled);
    }

    Review with(Settlement settlement) {
        var all = new HashMap<>(settled);
        all.put(settlement.item(), settlement);
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, place, seen, turns, noticed, order,
                read, answering, all);
    }

    /** The same work measured by another version of its standard. */
    Review boundTo(StandardRef other, Map<String, Score> newScores) {
        return new Review(
                id, caseId, other, reviewer, status, newScores, Map.of(), comment, place, seen, turns, noticed, order,
                read, answering, settled);
    }

    Review withFact(String fact, String answer) {
        var all = new LinkedHashMap<>(facts);
        if (answer.isEmpty()) {
            all.remove(fact);
        } else {
            all.put(fact, answer);
        }
        return new Review(
                id, caseId, standard, reviewer, status, scores, all, comment, place, seen, turns, noticed, order, read,
                answering, settled);
    }

    Review with(Status next) {
        return new Review(
                id, caseId, standard, reviewer, next, scores, facts, comment, place, seen, turns, noticed, order, read,
                answering, settled);
    }

    Review withComment(String text) {
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, text, place, seen, turns, noticed, order, read,
                answering, settled);
    }

    Review with(Noticed next) {
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, place, seen, turns, next, order, read,
                answering, settled);
    }

    Review arranged(List<PageRun> runs) {
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, place, seen, turns, noticed, runs, read,
                answering, settled);
    }

    Review readFor(Duration more) {
        var sum = read.plus(more);
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, place, seen, turns, noticed, order, sum,
                answering, settled);
    }

    Review at(Place next) {
        var pages = new LinkedHashSet<>(seen);
        pages.add(next.page());
        var turned = new LinkedHashMap<>(turns);
        turned.put(next.page(), Math.floorMod(next.quarters(), 4));
        turned.values().removeIf(quarters -> quarters == 0);
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, next, pages, turned, noticed, order,
                read, answering, settled);
    }

    Review answering(String question, String text) {
        var all = new LinkedHashMap<>(answering);
        if (text.isEmpty()) {
            all.remove(question);
        } else {
            all.put(question, text);
        }
        return new Review(
                id, caseId, standard, reviewer, status, scores, facts, comment, place, seen, turns, noticed, order,
                read, all, settled);
    }
}
