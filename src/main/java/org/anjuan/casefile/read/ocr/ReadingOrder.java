package org.anjuan.casefile.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of a page in the order in which a person reads them: row by row, from left to right. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Slanted> of(List<Slanted> lines) {
        double skew = skew(lines);
        var byHeight = lines.stream()
                .sorted(Comparator.comparingDouble(line -> level(line, skew)))
                .toList();
        var ordered = new ArrayList<Slanted>();
        var row = new ArrayList<Slanted>();
        for (var line : byHeight) {
            if (!row.isEmpty() && !sameRow(row, line, skew)) {
                flush(row, ordered);
            }
            row.add(line);
        }
        flush(row, ordered);
        return ordered;
    }

    /** How much the page slants: the middle one of its long lines' slopes. */
    private static double skew(List<Slanted> lines) {
        var slopes = lines.stream()
                .filter(line -> line.longish() && !line.steep())
                .mapToDouble(line -> line.alongY() / line.alongX())
                .sorted()
                .toArray();
        return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
    }

    private static double level(Slanted line, double skew) {
        return line.y() - line.x() * skew;
    }

    private static boolean sameRow(List<Slanted> row, Slanted line, double skew) {
        var first = row.getFirst();
        double apart = Math.abs(level(line, skew) - level(first, skew));
        return apart < Math.min(tallness(first), tallness(line)) / 2;
    }

    private static double tallness(Slanted line) {
        return line.steep() ? line.length() : line.height();
    }

    private static void flush(List<Slanted> row, List<Slanted> ordered) {
        row.sort(Comparator.comparingDouble(Slanted::x));
        ordered.addAll(row);
        row.clear();
    }
}
