package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words on a page whatever their width, case, script or line breaks: what {@link Folding} makes alike is the same, and
 * a match may run over the end of a line. On recognised pages characters that look alike are the same.
 */
public final class Quotes {
    /** How many characters of context are kept on either side of a match. */
    public static final int CONTEXT = 20;

    /** Where a folded character of the page stands. */
    private record Spot(int line, int index) {}

    /**
     * Words found on a page.
     *
     * @param boxes one for each line touched
     * @param quote the words as they stand on the page
     */
    public record Match(List<Box> boxes, String quote, String before, String after) {}

    private final PageText text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Spot> spots = new ArrayList<>();

    private Quotes(PageText text) {
        this.text = text;
        for (int line = 0; line < text.lines().size(); line++) {
            var words = text.lines().get(line).text();
            for (int index = 0; index < words.length(); index++) {
                var folding = seen(text, Folding.fold(words.substring(index, index + 1)));
                folded.append(folding);
                for (int more = 0; more < folding.length(); more++) {
                    spots.add(new Spot(line, index));
                }
            }
        }
    }

    /** Every place where the words stand, in reading order, none overlapping; none for words of spaces only. */
    public static List<Match> find(PageText text, String words) {
        var wanted = seen(text, Folding.fold(words));
        var matches = new ArrayList<Match>();
        if (wanted.isEmpty() || text.lines().isEmpty()) {
            return matches;
        }
        var page = new Quotes(text);
        for (int at = page.folded.indexOf(wanted); at >= 0; at = page.folded.indexOf(wanted, at + wanted.length())) {
            matches.add(page.match(at, at + wanted.length()));
        }
        return matches;
    }

    /** As recognition may have read it, on a page that was recognised. */
    private static String seen(PageText text, String folded) {
        return text.origin() == PageText.Origin.OCR ? LookAlikes.fold(folded) : folded;
    }

    private Match match(int from, int to) {
        var boxes = new ArrayList<Box>();
        var quote = new StringBuilder();
        int begin = from;
        while (begin < to) {
            int line = spots.get(begin).line();
            int end = begin;
            while (end < to && spots.get(end).line() == line) {
                end++;
            }
            int first = spots.get(begin).index();
            int last = spots.get(end - 1).index() + 1;
            boxes.add(text.lines().get(line).part(first, last));
            quote.append(text.lines().get(line).text(), first, last);
            begin = end;
        }
        return new Match(List.copyOf(boxes), quote.toString(), around(from - CONTEXT, from), around(to, to + CONTEXT));
    }

    private String around(int from, int to) {
        return folded.substring(Math.clamp(from, 0, folded.length()), Math.clamp(to, 0, folded.length()));
    }
}
