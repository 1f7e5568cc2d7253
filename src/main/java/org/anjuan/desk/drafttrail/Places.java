package org.anjuan.desk.drafttrail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.edit.Place.Whole;

/** Places of a draft as words, such as {@code item 0 2 5}. */
final class Places {
    private static final Pattern WORDS = Pattern.compile("(whole|part|group|heading|item)((?: \\d{1,6}){0,3})");

    private Places() {}

    static String written(Place place) {
        return switch (place) {
            case Whole _ -> "whole";
            case OfPart(var part) -> "part " + part;
            case OfGroup(var part, var group) -> "group " + part + " " + group;
            case OfHeading(var part, var group, var item) -> "heading " + part + " " + group + " " + item;
            case OfItem(var part, var group, var item) -> "item " + part + " " + group + " " + item;
        };
    }

    /** The place that words mean; empty where they mean none. */
    static Optional<Place> read(String words) {
        var match = WORDS.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var at = match.group(2).strip().split(" ", -1);
        var kind = match.group(1);
        int counted = match.group(2).isEmpty() ? 0 : at.length;
        return switch (kind + counted) {
            case "whole0" -> Optional.of(Place.whole());
            case "part1" -> Optional.of(new OfPart(number(at[0])));
            case "group2" -> Optional.of(new OfGroup(number(at[0]), number(at[1])));
            case "heading3" -> Optional.of(new OfHeading(number(at[0]), number(at[1]), number(at[2])));
            case "item3" -> Optional.of(new OfItem(number(at[0]), number(at[1]), number(at[2])));
            default -> Optional.empty();
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
