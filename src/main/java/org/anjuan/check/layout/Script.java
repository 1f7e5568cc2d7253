package org.anjuan.check.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;

/**
 * The text of some pages, one searchable run of characters made alike (see {@link Glyphs}), each of which knows where it
 * stands. Comes in two forms: loose, with a tab between cells and a line feed between rows, and tight, without any space.
 */
public final class Script {
    /** A character's place: indices of the page, of the line on it, and of the character in the line. */
    private record Spot(int page, int line, int index) {}

    private static final int CONTEXT = 20;
    private static final Spot NOWHERE = new Spot(-1, -1, -1);

    private final List<PageText> pages;
    private final StringBuilder text = new StringBuilder();
    private final List<Spot> spots = new ArrayList<>();

    private Script(List<PageText> pages) {
        this.pages = List.copyOf(pages);
    }

    /** The pages' cells and lines, parted by tabs and line feeds; words keep one space between them. */
    public static Script loose(List<PageText> pages) {
        var script = new Script(pages);
        for (int page = 0; page < pages.size(); page++) {
            script.read(page);
        }
        return script;
    }

    private void read(int page) {
        var lines = pages.get(page).lines();
        var pieces = Pieces.of(pages.get(page)).stream()
                .filter(piece -> !Furniture.is(lines.get(piece.line())))
                .toList();
        for (var row : Cells.of(pieces)) {
            for (int cell = 0; cell < row.size(); cell++) {
                row.get(cell).forEach(piece -> add(page, piece, lines.get(piece.line())));
                put(cell == row.size() - 1 ? '\n' : '\t', NOWHERE);
            }
        }
    }

    private void add(int page, Piece piece, Line line) {
        for (int at = piece.from(); at < piece.to(); at++) {
            char like = Glyphs.like(line.text().charAt(at));
            if (like != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                put(like, new Spot(page, piece.line(), at));
            }
        }
    }

    private void put(char character, Spot spot) {
        text.append(character);
        spots.add(spot);
    }

    /** The same text without spaces, tabs and line feeds, so that words are found over the end of a line. */
    public Script tight() {
        var tight = new Script(pages);
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                tight.put(text.charAt(at), spots.get(at));
            }
        }
        return tight;
    }

    /** The characters from {@code from} to before {@code to} as a script of their own. */
    public Script part(int from, int to) {
        var part = new Script(pages);
        for (int at = Math.max(0, from); at < Math.min(to, text.length()); at++) {
            part.put(text.charAt(at), spots.get(at));
        }
        return part;
    }

    public String text() {
        return text.toString();
    }

    /** Every place where the pattern is found. */
    public List<Hit> all(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Hit(this, match.start(), match.end(), match))
                .toList();
    }

    public Optional<Hit> first(Pattern pattern) {
        return all(pattern).stream().findFirst();
    }

    public boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** The characters from {@code from} to before {@code to} as a place; one page only, the first that is touched. */
    public Optional<Anchor.Passage> place(int from, int to) {
        var touched = spots.subList(from, Math.min(to, spots.size())).stream()
                .filter(spot -> spot.page() >= 0)
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        var page = touched.getFirst().page();
        var boxes = new ArrayList<org.anjuan.casefile.Box>();
        var quote = new StringBuilder();
        for (var run : Runs.of(touched.stream()
                .filter(spot -> spot.page() == page)
                .map(spot -> new Runs.At(spot.line(), spot.index()))
                .toList())) {
            var line = pages.get(page).lines().get(run.line());
            boxes.add(line.part(run.from(), run.to()));
            quote.append(line.text(), run.from(), run.to());
        }
        return Optional.of(new Anchor.Passage(
                pages.get(page).page(),
                boxes,
                quote.toString(),
                around(from - CONTEXT, from),
                around(to, to + CONTEXT)));
    }

    /** How sure the reading of these characters is, 0 to 1: that of the least sure line. */
    public double confidence(int from, int to) {
        return spots.subList(from, Math.min(to, spots.size())).stream()
                .filter(spot -> spot.page() >= 0)
                .mapToDouble(
                        spot -> pages.get(spot.page()).lines().get(spot.line()).confidence())
                .min()
                .orElse(1);
    }

    private String around(int from, int to) {
        int length = text.length();
        return text.substring(Math.clamp(from, 0, length), Math.clamp(to, 0, length))
                .strip();
    }
}
