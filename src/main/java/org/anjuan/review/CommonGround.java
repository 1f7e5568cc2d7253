package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** What two reviews of one case agree on, with which a third that settles the rest begins. */
public final class CommonGround {
    private final Standard standard;
    private final Review first;
    private final Review second;
    private final List<Change> changes = new ArrayList<>();

    private CommonGround(Standard standard, Review first, Review second) {
        this.standard = standard;
        this.first = first;
        this.second = second;
    }

    /**
     * The changes that lead there from a blank review: facts that both stated alike, judgements that are alike with the
     * proofs of the first, what either said of what was read, both comments, and pages in the order of the first. Items on
     * which they differ are open.
     */
    public static List<Change> of(Standard standard, Review blank, Review first, Review second) {
        var common = new CommonGround(standard, first, second);
        common.facts();
        common.items(CarryOver.replay(standard, blank, common.changes));
        common.corrections();
        common.findings();
        common.comments();
        return List.copyOf(common.changes);
    }

    private void facts() {
        if (!first.order().isEmpty()) {
            changes.add(new Change.Ordered(first.order()));
        }
        first.facts().entrySet().stream()
                .filter(fact -> Objects.equals(second.facts().get(fact.getKey()), fact.getValue()))
                .map(fact -> new Change.Stated(fact.getKey(), fact.getValue()))
                .forEach(changes::add);
    }

    private void items(Review stated) {
        var differing = differing();
        standard.items()
                .map(Item::id)
                .forEach(item -> changes.addAll(
                        differing.contains(item)
                                ? reopened(item, stated.score(item))
                                : carried(item, stated.score(item))));
    }

    private Set<String> differing() {
        return Dissents.of(standard, first, second).stream().map(Dissent::item).collect(Collectors.toSet());
    }

    private static List<Change> reopened(String item, Score stated) {
        return stated.proposed() ? List.of(new Change.Judged(List.of(item), Verdict.OPEN, "")) : List.of();
    }

    /** What only facts leave out on which the two differ is left out all the same, since both left it out. */
    private List<Change> carried(String item, Score stated) {
        var score = first.score(item);
        return score.proposed() && !stated.proposed()
                ? List.of(new Change.Judged(List.of(item), score.verdict(), score.note()))
                : CarryOver.of(item, score);
    }

    private void corrections() {
        var mine = first.noticed().corrections();
        var theirs = second.noticed().corrections();
        var said =
                mine.papers().stream().flatMap(paper -> paper.pages().stream()).toList();
        Stream.concat(
                        mine.papers().stream(),
                        theirs.papers().stream()
                                .filter(paper -> paper.pages().stream().noneMatch(said::contains)))
                .map(Change.Corrected::new)
                .forEach(changes::add);
        Stream.concat(
                        mine.lines().stream(),
                        theirs.lines().stream()
                                .filter(line -> mine.lines().stream().noneMatch(line::isOf)))
                .map(Change.Reread::new)
                .forEach(changes::add);
    }

    /** A finding that either put aside needs no looking at again, unless the other made a deduction of it. */
    private void findings() {
        var carried = changes.stream()
                .filter(Change.Deducted.class::isInstance)
                .map(change -> ((Change.Deducted) change).deduction())
                .collect(Collectors.toMap(Deduction::id, deduction -> deduction));
        var accepted = Stream.of(first, second)
                .flatMap(review -> review.noticed().handled().stream())
                .filter(each -> each.handling() instanceof Handling.Accepted)
                .map(Handled::finding)
                .toList();
        first.noticed().handled().forEach(each -> accept(each, carried));
        Stream.of(second, first)
                .flatMap(review -> review.noticed().handled().stream())
                .filter(each -> accepted.stream().noneMatch(each.finding()::isSame))
                .forEach(this::putAside);
    }

    private void accept(Handled each, Map<String, Deduction> carried) {
        if (each.handling() instanceof Handling.Accepted(var id)) {
            Optional.ofNullable(carried.get(id))
                    .map(deduction -> new Change.Accepted(each.finding(), deduction))
                    .ifPresent(changes::add);
        }
    }

    private void putAside(Handled each) {
        if (each.handling() instanceof Handling.Dismissed(var ground, var note)) {
            changes.add(new Change.Dismissed(each.finding(), ground, note));
        }
    }

    private void comments() {
        var text = Stream.of(first.comment().strip(), second.comment().strip())
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            changes.add(new Change.Commented(text));
        }
    }
}
