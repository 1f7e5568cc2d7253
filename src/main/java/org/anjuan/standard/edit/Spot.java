package org.anjuan.standard.edit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem of a standard is mended.
 *
 * @param field the key it stands at there, such as {@code points}; empty where it is the place itself
 */
public record Spot(Place place, String field) {
    private static final Pattern PATH = Pattern.compile(
            "parts\\[(\\d+)](?:\\.groups\\[(\\d+)](?:\\.items\\[(\\d+)](?:\\.elements\\[(\\d+)])?)?)?(?:\\.([^.\\[]+).*)?");
    private static final Pattern FIRST = Pattern.compile("[.\\[]");

    private static final Spot NOWHERE = new Spot(Place.whole(), "");

    /**
     * The spot of a path as {@link org.anjuan.standard.StandardProblem} gives it; the whole where it names no part, or one
     * that is not there any more.
     */
    public static Spot of(Standard standard, String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return new Spot(Place.whole(), FIRST.split(path, 2)[0]);
        }
        var field = match.group(5) == null ? "" : match.group(5);
        int part = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return new Spot(new OfPart(part), field);
        }
        int group = Integer.parseInt(match.group(2));
        if (match.group(3) == null) {
            return new Spot(new OfGroup(part, group), field);
        }
        return line(standard, part, group, Integer.parseInt(match.group(3)))
                .map(line -> new Spot(place(part, group, line, match.group(4)), field))
                .orElse(NOWHERE);
    }

    private static Optional<Lines.Line> line(Standard standard, int part, int group, int index) {
        return standard.parts().stream()
                .skip(part)
                .limit(1)
                .flatMap(each -> each.groups().stream().skip(group).limit(1))
                .flatMap(each -> Lines.of(each).stream().skip(index))
                .findFirst();
    }

    private static Place place(int part, int group, Lines.Line line, @Nullable String element) {
        boolean isHeading = line.heading() != null && element == null;
        return isHeading
                ? new OfHeading(part, group, line.from())
                : new OfItem(part, group, line.from() + (element == null ? 0 : Integer.parseInt(element)));
    }
}
