package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.desk.DifferenceWords;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Comparing;
import org.anjuan.standard.Difference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code standard compare}: what two versions of a standard differ in. */
@Command(name = "compare")
final class StandardCompare extends StandardVerb {
    private record Compared(String before, String after, List<Shape> differences) {}

    /** One difference; {@code kind} is added, removed, points, wording, counting, moved or figure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Shape(
            String kind,
            @Nullable String item,
            @Nullable String before,
            @Nullable String after,
            @Nullable List<String> reasons,
            String text) {}

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    private String after = "";

    StandardCompare(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var one = usable(before);
        var other = usable(after);
        if (one == null || other == null || one.standard() == null || other.standard() == null) {
            return Exit.UNREADABLE;
        }
        var differences = Comparing.of(one.standard(), other.standard());
        var saying = new DifferenceWords(words());
        var shapes = differences.stream()
                .map(difference -> shape(difference, saying.say(difference)))
                .toList();
        result(
                new Compared(
                        one.standard().ref().toString(), other.standard().ref().toString(), shapes),
                () -> shapes.isEmpty()
                        ? Stream.of(words().say("cli.standard.same"))
                        : shapes.stream().map(Shape::text));
        return Exit.DONE;
    }

    private static Shape shape(Difference difference, String text) {
        return switch (difference) {
            case Difference.Added(var item) ->
                new Shape("added", item.id(), null, WorkingWords.plain(item.points()), null, text);
            case Difference.Removed(var item) ->
                new Shape("removed", item.id(), WorkingWords.plain(item.points()), null, null, text);
            case Difference.Points(var was, var is, var reasons) ->
                new Shape(
                        "points",
                        is.id(),
                        WorkingWords.plain(was.points()),
                        WorkingWords.plain(is.points()),
                        reasons,
                        text);
            case Difference.Wording(var was, var is, var reasons) ->
                new Shape("wording", is.id(), was.fullText(), is.fullText(), reasons, text);
            case Difference.Counting(var _, var is) -> new Shape("counting", is.id(), null, null, null, text);
            case Difference.Moved(var item, var from, var to) -> new Shape("moved", item.id(), from, to, null, text);
            case Difference.Figure(var what) ->
                new Shape("figure", what.name().toLowerCase(Locale.ROOT), null, null, null, text);
        };
    }
}
