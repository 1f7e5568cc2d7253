package org.anjuan.check.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;

/** Cuts lines where the gap between two words is that between two cells. */
final class Pieces {
    /** A gap this wide, in characters of the line, parts cells; people's names are set apart by one. */
    private static final double CELL_GAP = 1.3;

    /** Alone these number the rows of a table. */
    private static final String NUMERALS = "一二三四五六七八九十";

    private Pieces() {}

    static List<Piece> of(PageText page) {
        var plain = pieces(page, Columns.NONE);
        return page.origin() == Origin.OCR ? plain : pieces(page, Columns.of(plain));
    }

    private static List<Piece> pieces(PageText page, Columns columns) {
        return IntStream.range(0, page.lines().size())
                .boxed()
                .flatMap(line -> of(line, page.lines().get(line), columns).stream())
                .toList();
    }

    private static List<Piece> of(int number, Line line, Columns columns) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 0; at < line.text().length(); at++) {
            if (isBlank(line, at) && width(line, at) >= CELL_GAP * usual(line)) {
                add(pieces, number, line, from, at);
                from = at + 1;
            } else if (at > from && !isBlank(line, at) && isSetOff(line, at - 1) && columns.begin(line, at)) {
                add(pieces, number, line, from, at);
                from = at;
            }
        }
        add(pieces, number, line, from, line.text().length());
        return pieces;
    }

    /** Whether a blank stands there, or a character with one behind it. */
    private static boolean isSetOff(Line line, int at) {
        return isBlank(line, at) || width(line, at) >= CELL_GAP * usual(line);
    }

    private static void add(List<Piece> pieces, int number, Line line, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(line, begin)) {
            begin++;
        }
        while (end > begin && isBlank(line, end - 1)) {
            end--;
        }
        if (begin < end) {
            char only = line.text().charAt(begin);
            boolean lone = end - begin == 1 && Character.isIdeographic(only) && NUMERALS.indexOf(only) < 0;
            pieces.add(new Piece(
                    number,
                    begin,
                    end,
                    line.part(begin, end),
                    Glyphs.tight(line.text().substring(begin, end)),
                    lone));
        }
    }

    private static boolean isBlank(Line line, int at) {
        return Glyphs.like(line.text().charAt(at)) == ' ';
    }

    private static double width(Line line, int at) {
        return line.vertical() ? 0 : line.part(at, at + 1).width();
    }

    /** The width of a usual character: the widest third is what ideographs take. */
    private static double usual(Line line) {
        var widths = IntStream.range(0, line.text().length())
                .filter(at -> !isBlank(line, at))
                .mapToDouble(at -> width(line, at))
                .sorted()
                .toArray();
        return widths.length == 0 ? 1 : widths[widths.length * 2 / 3];
    }
}
