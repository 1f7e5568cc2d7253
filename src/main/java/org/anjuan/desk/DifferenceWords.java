package org.anjuan.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.standard.Difference;
import org.anjuan.standard.Item;

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
        if (points.by().signum() == 0) {
            return words.say("difference.costs", id, joined(points.reasons()));
        }
        return words.say(
                points.by().signum() > 0 ? "difference.points.more" : "difference.points.fewer",
                id,
                points(points.before()),
                points(points.after()),
                plain(points.by().abs()));
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
