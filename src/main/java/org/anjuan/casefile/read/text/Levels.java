package org.anjuan.casefile.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells pieces apart that stand on different heights, as where a cell of two lines lies beside a cell of one: taken for
 * one line, their characters would be shuffled.
 */
final class Levels {
    /** Baselines further apart than this, in ems, are different lines; raised figures stay with theirs. */
    private static final double SAME = 0.42;

    private Levels() {}

    /** The lines of a page, those that were shuffled among their neighbours made anew from their pieces. */
    static List<LineMaker> straightened(List<LineMaker> lines) {
        if (lines.stream().noneMatch(LineMaker::shuffled)) {
            return lines;
        }
        var straight = new ArrayList<LineMaker>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            while (to < lines.size() && lines.subList(from, to).stream().anyMatch(lines.get(to)::beside)) {
                to++;
            }
            var near = lines.subList(from, to);
            straight.addAll(near.stream().anyMatch(LineMaker::shuffled) ? anew(near) : near);
        }
        return straight;
    }

    private static List<LineMaker> anew(List<LineMaker> lines) {
        var frame = lines.getFirst().frame();
        var all = lines.stream().flatMap(line -> line.glyphs().stream()).toList();
        return of(all).stream()
                .map(level -> level.stream()
                        .sorted(Comparator.comparingDouble(Glyph::left))
                        .toList())
                .map(level -> LineMaker.ofLevel(frame, level))
                .toList();
    }

    /** The pieces by height, from the top, each in the order given; blanks are left out. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        var levels = new ArrayList<List<Glyph>>();
        for (var glyph : glyphs) {
            if (!glyph.blank()) {
                levels.stream()
                        .filter(level -> same(level.getFirst(), glyph))
                        .findFirst()
                        .orElseGet(() -> opened(levels))
                        .add(glyph);
            }
        }
        levels.sort(Comparator.comparingDouble(level -> level.getFirst().baseline()));
        return levels;
    }

    /** Whether both stand on one height. */
    static boolean same(Glyph one, Glyph other) {
        return one.onLevelWith(other, SAME);
    }

    private static List<Glyph> opened(List<List<Glyph>> levels) {
        var level = new ArrayList<Glyph>();
        levels.add(level);
        return level;
    }
}
