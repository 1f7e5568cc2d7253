package org.anjuan.standard.edit;

import java.util.regex.Pattern;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;

/**
 * Where a problem of a standard is mended.
 *
 * @param field the key it stands at there, such as {@code points}; empty where it is the place itself
 */
public record Spot(Place place, String field) {
    private static final Pattern PATH = Pattern.compile(
            "parts\\[(\\d+)](?:\\.groups\\[(\\d+)](?:\\.items\\[(\\d+)](?:\\.elements\\[(\\d+)])?)?)?(?:\\.([^.\\[]+).*)?");
    private static final Pattern FIRST = Pattern.compile("[.\\[]");

    /** The spot of a path as {@link org.anjuan.standard.StandardProblem} gives it; the whole where it names no part. */
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
        var line = Lines.of(standard.parts().get(part).groups().get(group)).get(Integer.parseInt(match.group(3)));
        boolean isHeading = line.heading() != null && match.group(4) == null;
        return new Spot(
                isHeading
                        ? new OfHeading(part, group, line.from())
                        : new OfItem(
                                part,
                                group,
                                line.from() + (match.group(4) == null ? 0 : Integer.parseInt(match.group(4)))),
                field);
    }
}
