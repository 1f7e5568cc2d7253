package org.anjuan.samples.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;

/**
 * Sets the text of one paper on pages. A line that begins with {@code ^} is a title in the middle, with {@code ~} stands in
 * the middle in the usual size, with {@code >} at the right edge, with {@code |} is a row of cells, with {@code !} a cell whose
 * label is set downwards; {@code ---} begins a page, {@code _} leaves room; anything else is prose.
 */
final class Press {
    private static final double TOP = 0.08;
    private static final double BOTTOM = 0.91;
    private static final double TITLE = 1.7;
    private static final int LEAST_CELL = 5;
    private static final int MOST_CELL = 18;

    private final House house;
    private final Random dice;
    private final List<List<Line>> pages = new ArrayList<>();
    private double y = TOP;

    private Press(House house, long seed) {
        this.house = house;
        this.dice = new Random(seed);
        pages.add(new ArrayList<>());
    }

    /** The lines of each page. */
    static List<List<Line>> pages(String text, House house) {
        var press = new Press(house, text.hashCode());
        text.lines().forEach(press::set);
        press.pages.forEach(page ->
                page.sort(Comparator.comparingDouble((Line line) -> line.box().y())
                        .thenComparingDouble(line -> line.box().x())));
        return press.pages.stream().map(List::copyOf).toList();
    }

    private void set(String line) {
        if (line.equals("---")) {
            breakPage();
        } else if (!line.isBlank()) {
            var rest = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '^' -> title(rest);
                case '~' -> prose(rest, 0.5 - width(rest) / 2);
                case '>' -> prose(rest, 1 - house.left() - width(rest));
                case '|' -> row(rest.split("\\|", 0));
                case '!' -> downwards(rest.substring(0, rest.indexOf('|')), rest.substring(rest.indexOf('|') + 1));
                case '_' -> y += 4 * house.step();
                default -> paragraph(line);
            }
        }
    }

    private void breakPage() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    private void title(String words) {
        double width = words.length() * house.character() * TITLE;
        put(words, 0.5 - width / 2, width, house.height() * TITLE);
        y += house.step() * 1.7;
    }

    private void prose(String words, double x) {
        put(words, Math.max(house.left(), x), width(words), house.height());
        y += house.step();
    }

    private void paragraph(String line) {
        boolean inset = line.startsWith("　　");
        var words = line.strip();
        int most = (int) ((1 - 2 * house.left()) / house.character());
        var parts = wrap(inset ? "　　" + words : words, most);
        for (int at = 0; at < parts.size(); at++) {
            boolean first = inset && at == 0;
            prose(parts.get(at).strip(), house.left() + (first ? 2 * house.character() : 0));
        }
    }

    /** Cells as wide as what they hold asks for. */
    private void row(String... words) {
        var wide = new double[words.length];
        double all = 0;
        for (int at = 0; at < words.length; at++) {
            wide[at] = Math.clamp(words[at].strip().length() + 1.0, LEAST_CELL, MOST_CELL);
            all += wide[at];
        }
        double unit = (1 - 2 * house.left()) / all;
        var cells = new ArrayList<List<String>>();
        int rows = 1;
        for (int at = 0; at < words.length; at++) {
            cells.add(wrap(words[at].strip(), Math.max(3, (int) (wide[at] * unit / house.character()) - 1)));
            rows = Math.max(rows, cells.getLast().size());
        }
        room(rows);
        double x = house.left();
        for (int at = 0; at < words.length; at++) {
            cell(cells.get(at), x, rows);
            x += wide[at] * unit;
        }
        y += (rows + house.air()) * house.step();
    }

    private void cell(List<String> lines, double x, int rows) {
        double above = house.centred() ? (rows - lines.size()) / 2.0 : 0;
        for (int at = 0; at < lines.size(); at++) {
            place(lines.get(at), x, width(lines.get(at)), house.height(), y + (above + at) * house.step());
        }
    }

    /** A label of single characters one below the other, and what is said beside it, line by line. */
    private void downwards(String label, String words) {
        var lines = new ArrayList<String>();
        double x = house.left() + 4 * house.character();
        int most = (int) ((1 - house.left() - x) / house.character());
        for (var each : words.strip().split("／", 0)) {
            lines.addAll(wrap(each.strip(), most));
        }
        var signs = label.strip();
        int rows = Math.max(lines.size(), signs.length());
        room(rows);
        for (int at = 0; at < signs.length(); at++) {
            double middle = (rows - signs.length()) / 2.0 + at;
            place(
                    signs.substring(at, at + 1),
                    house.left(),
                    house.character(),
                    house.height(),
                    y + middle * house.step());
        }
        for (int at = 0; at < lines.size(); at++) {
            place(lines.get(at), x, width(lines.get(at)), house.height(), y + at * house.step());
        }
        y += (rows + house.air()) * house.step();
    }

    private void room(int rows) {
        if (y + rows * house.step() > BOTTOM) {
            breakPage();
        }
    }

    private void put(String words, double x, double width, double height) {
        if (y > BOTTOM) {
            breakPage();
        }
        place(words, x, width, height, y);
    }

    private void place(String words, double x, double width, double height, double top) {
        if (words.isBlank()) {
            return;
        }
        double off = house.scanned() ? (dice.nextDouble() - 0.5) * 0.12 * height : 0;
        double sure = house.scanned() ? 0.9 + dice.nextInt(9) / 100.0 : 1;
        double left = Math.clamp(x, 0, 0.97);
        var box = new Box(left, Math.clamp(top + off, 0, 0.98), Math.min(width, 1 - left), height);
        pages.getLast().add(new Line(words, box, List.of(), sure));
    }

    private double width(String words) {
        return Math.max(1, words.chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum()) * house.character();
    }

    private static List<String> wrap(String words, int most) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        double long_ = 0;
        for (int at = 0; at < words.length(); at++) {
            double next = words.charAt(at) < 128 ? 0.5 : 1;
            if (long_ + next > most) {
                parts.add(part.toString());
                part.setLength(0);
                long_ = 0;
            }
            part.append(words.charAt(at));
            long_ += next;
        }
        parts.add(part.toString());
        return parts;
    }
}
