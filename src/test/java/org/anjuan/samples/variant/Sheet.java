package org.anjuan.samples.variant;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;

/** Lays the words of one paper on pages, as a word processor or a scanner's reading of one would leave them. */
final class Sheet {
    private static final double LEFT = 0.12;
    private static final double WIDTH = 0.76;
    private static final double CHARACTER = 0.0205;
    private static final double HEIGHT = 0.0135;
    private static final double STEP = 0.0255;
    private static final double TOP = 0.09;
    private static final double BOTTOM = 0.9;
    private static final double TITLE = 1.6;

    private final Ways ways;
    private final List<List<Line>> pages = new ArrayList<>();
    private double y = TOP;
    private boolean inTable;

    Sheet(Ways ways) {
        this.ways = ways;
        pages.add(new ArrayList<>());
    }

    /** The lines of each page. */
    List<List<Line>> pages() {
        return pages;
    }

    /** A line of the head in the middle, set large. */
    Sheet title(String words) {
        double width = Math.min(WIDTH, words.length() * CHARACTER * TITLE);
        put(words, 0.5 - width / 2, width, HEIGHT * TITLE);
        y += STEP * 1.5;
        return this;
    }

    /** A line in the middle in the usual size. */
    Sheet middle(String words) {
        double width = width(words);
        put(words, 0.5 - width / 2, width, HEIGHT);
        return down();
    }

    /** A line at the right edge, as a signature stands. */
    Sheet right(String words) {
        double width = width(words);
        put(words, LEFT + WIDTH - width, width, HEIGHT);
        return down();
    }

    /** A line at the left edge; one that is too long goes on below. */
    Sheet line(String words) {
        wrap(words, (int) (WIDTH / CHARACTER)).forEach(part -> {
            put(part, LEFT, width(part), HEIGHT);
            down();
        });
        return this;
    }

    /** A paragraph, its first line set in by two characters. */
    Sheet para(String words) {
        int most = (int) (WIDTH / CHARACTER);
        boolean first = true;
        for (var part : wrap("　　" + words, most)) {
            var shown = first ? part.substring(2) : part;
            put(shown, LEFT + (first ? 2 * CHARACTER : 0), width(shown), HEIGHT);
            first = false;
            down();
        }
        return this;
    }

    /** A row of a form: labels are narrow, what is filled in is wide and goes on within its cell. */
    Sheet row(String... cells) {
        y += inTable ? 0 : STEP / 2;
        double labels = 0.16;
        int pairs = Math.max(1, cells.length / 2);
        double wide = (WIDTH - labels * pairs) / pairs;
        var columns = new ArrayList<List<String>>();
        var lefts = new ArrayList<Double>();
        double x = LEFT;
        int rows = 1;
        for (int at = 0; at < cells.length; at++) {
            double width = at % 2 == 0 ? labels : wide;
            columns.add(wrap(cells[at], Math.max(4, (int) (width / CHARACTER) - 1)));
            lefts.add(x);
            x += width;
            rows = Math.max(rows, columns.getLast().size());
        }
        if (y + rows * STEP > BOTTOM) {
            breakPage();
        }
        cells(columns, lefts, rows);
        y += (rows + 0.5) * STEP;
        inTable = true;
        return this;
    }

    private void cells(List<List<String>> columns, List<Double> lefts, int rows) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                var words = columns.get(column);
                double above = (rows - words.size()) / 2.0;
                int at = row - (int) above;
                if (at >= 0 && at < words.size() && !words.get(at).isBlank()) {
                    place(words.get(at), lefts.get(column), width(words.get(at)), HEIGHT, y + row * STEP);
                }
            }
        }
    }

    /** Cells of a list with as many columns, all of one width. */
    Sheet cells(String... words) {
        double width = WIDTH / words.length;
        for (int at = 0; at < words.length; at++) {
            if (!words[at].isBlank()) {
                place(words[at], LEFT + at * width, Math.min(width * 0.9, width(words[at])), HEIGHT, y);
            }
        }
        return down();
    }

    Sheet gap(int lines) {
        y += STEP * lines;
        return this;
    }

    Sheet breakPage() {
        pages.add(new ArrayList<>());
        y = TOP;
        inTable = false;
        return this;
    }

    /** Writes the number of each page within the paper at its foot. */
    Sheet counted() {
        for (int page = 0; page < pages.size(); page++) {
            var words = "第" + (page + 1) + "页 共" + pages.size() + "页";
            pages.get(page).add(line(words, 0.42, width(words), HEIGHT, 0.94));
        }
        return this;
    }

    private Sheet down() {
        y += STEP;
        return this;
    }

    private void put(String words, double x, double width, double height) {
        inTable = false;
        if (y > BOTTOM) {
            breakPage();
        }
        if (!words.isBlank()) {
            place(words, x, width, height, y);
        }
    }

    private void place(String words, double x, double width, double height, double top) {
        pages.getLast().add(line(words, x, width, height, top));
    }

    private Line line(String words, double x, double width, double height, double top) {
        return new Line(
                words,
                new Box(x, Math.min(top, 0.98), Math.min(width, 1 - x), height),
                List.of(),
                ways.scanned() ? 0.9 + ways.dice(9) / 100.0 : 1);
    }

    private static double width(String words) {
        double width = words.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum() * CHARACTER;
        return Math.min(WIDTH, Math.max(CHARACTER, width));
    }

    private static List<String> wrap(String words, int most) {
        var parts = new ArrayList<String>();
        for (var paragraph : words.split("\n", -1)) {
            var part = new StringBuilder();
            double long_ = 0;
            for (int at = 0; at < paragraph.length(); at++) {
                double next = paragraph.charAt(at) < 128 ? 0.5 : 1;
                if (long_ + next > most) {
                    parts.add(part.toString());
                    part.setLength(0);
                    long_ = 0;
                }
                part.append(paragraph.charAt(at));
                long_ += next;
            }
            parts.add(part.toString());
        }
        return parts;
    }
}
