package org.anjuan.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Difference;
import org.anjuan.standard.Item;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Says what two versions of a standard differ in, one line for each difference. */
public record DifferenceWords(Words words) {

    public List<String> lines(List<Difference> differences) {
        return differences.stream().map(this::say).toList();
    }

    /** One difference in one line. */
    public String say(Difference difference) {
        return switch (difference) {
            case Difference.Added(var item) -> words.say("difference.added", item.id(), item.fullText(), points(item));
            case Difference.Removed(var item) ->
                words.say("difference.removed", item.id(), item.fullText(), points(item));
            case Difference.Points points -> say(points);
            case Difference.Wording(var before, var after, var reasons) ->
                before.fullText().equals(after.fullText())
                        ? words.say("difference.wording.within", after.id(), joined(reasons))
                        : words.say("difference.wording", after.id(), before.fullText(), after.fullText());
            case Difference.Counting(var _, var after) -> words.say("difference.counting", after.id());
            case Difference.Moved(var item, var before, var after) ->
                words.say("difference.moved", item.id(), before, after);
            case Difference.Figure(var what) -> words.say("difference.figure", what);
        };
    }

    private String say(Difference.Points points) {
        var id = points.after().id();
        var costs = points.reasons().stream()
                .map(reason ->
                        cost(points.before().deductible(reason), points.after().deductible(reason)))
                .collect(Collectors.joining(words.say("difference.cost.separator")));
        if (points.by().signum() == 0) {
            return words.say("difference.costs", id, costs);
        }
        var worth = words.say(
                points.by().signum() > 0 ? "difference.points.more" : "difference.points.fewer",
                id,
                points(points.before()),
                points(points.after()),
                plain(points.by().abs()));
        return costs.isEmpty() ? worth : worth + words.say("difference.cost.separator") + costs;
    }

    /** What a reason cost before and costs now. */
    private String cost(Optional<Deductible> before, Optional<Deductible> after) {
        if (before.isEmpty() || after.isEmpty()) {
            var only = before.or(() -> after).orElseThrow();
            return words.say(
                    after.isPresent() ? "difference.cost.added" : "difference.cost.removed",
                    only.text(),
                    StandardWorkbook.cost(only.cost()));
        }
        return words.say(
                "difference.cost",
                after.get().text(),
                StandardWorkbook.cost(before.get().cost()),
                StandardWorkbook.cost(after.get().cost()));
    }

    private String joined(List<String> reasons) {
        return reasons.stream().collect(Collectors.joining(words.say("working.and")));
    }

    private static String points(Item item) {
        return plain(item.points());
    }

    private static String plain(BigDecimal points) {
        return WorkingWords.plain(points);
    }
}
