package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.standard.Group;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** What of a standard is edited, by position counted from 0; ids will not do, for they may be wrong while they are typed. */
public sealed interface Place {

    /** The standard itself. */
    record Whole() implements Place {}

    /** A part. */
    record OfPart(int part) implements Place {}

    /** A group. */
    record OfGroup(int part, int group) implements Place {}

    /**
     * A heading with its elements.
     *
     * @param item its first element
     */
    record OfHeading(int part, int group, int item) implements Place {}

    /** An item, or an element of a heading. */
    record OfItem(int part, int group, int item) implements Place {}

    /** The standard itself. */
    static Place whole() {
        return new Whole();
    }

    /** The place it lies in; of the standard itself, that. */
    default Place above(Standard standard) {
        return switch (this) {
            case Whole _, OfPart _ -> whole();
            case OfGroup(var part, var _) -> new OfPart(part);
            case OfHeading(var part, var group, var _) -> new OfGroup(part, group);
            case OfItem(var part, var group, var item) ->
                Lines.of(standard.parts().get(part).groups().get(group)).stream()
                        .filter(line -> line.heading() != null && line.holds(item))
                        .findFirst()
                        .<Place>map(line -> new OfHeading(part, group, line.from()))
                        .orElse(new OfGroup(part, group));
        };
    }

    /** Whether a standard has such a place. */
    default boolean isIn(Standard standard) {
        return all(standard).anyMatch(this::equals);
    }

    /** Every place of a standard from top to bottom, what lies in another after it. */
    static Stream<Place> all(Standard standard) {
        return Stream.concat(
                Stream.of(whole()),
                IntStream.range(0, standard.parts().size())
                        .boxed()
                        .flatMap(i -> all(i, standard.parts().get(i))));
    }

    private static Stream<Place> all(int i, Part part) {
        return Stream.concat(
                Stream.of(new OfPart(i)),
                IntStream.range(0, part.groups().size())
                        .boxed()
                        .flatMap(j -> all(i, j, part.groups().get(j)).stream()));
    }

    private static List<Place> all(int part, int group, Group of) {
        var places = new ArrayList<Place>();
        places.add(new OfGroup(part, group));
        for (var line : Lines.of(of)) {
            if (line.heading() != null) {
                places.add(new OfHeading(part, group, line.from()));
            }
            IntStream.range(line.from(), line.to())
                    .mapToObj(item -> new OfItem(part, group, item))
                    .forEach(places::add);
        }
        return places;
    }
}
