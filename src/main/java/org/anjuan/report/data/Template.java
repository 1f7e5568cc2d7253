package org.anjuan.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence with places for figures, written as names in braces. */
public record Template(List<Piece> pieces) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    /** A stretch of a sentence. */
    public sealed interface Piece {}

    /** Words as they stand. */
    public record Plain(String text) implements Piece {}

    /** Where the figure with this name goes. */
    public record Named(String name) implements Piece {}

    public Template {
        pieces = List.copyOf(pieces);
    }

    public static Template of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(sentence);
        int from = 0;
        while (places.find()) {
            if (places.start() > from) {
                pieces.add(new Plain(sentence.substring(from, places.start())));
            }
            pieces.add(new Named(places.group(1)));
            from = places.end();
        }
        if (from < sentence.length()) {
            pieces.add(new Plain(sentence.substring(from)));
        }
        return new Template(pieces);
    }
}
