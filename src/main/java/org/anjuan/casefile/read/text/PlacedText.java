package org.anjuan.casefile.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;

/** Makes lines of characters that a format places one by one; one use for one page. */
public final class PlacedText {
    private static final double FOREIGN_RECOGNITION = 0.5;

    private final PageSize page;
    private final Legibility legibility = new Legibility();
    private final Map<Integer, List<Glyph>> turned = new TreeMap<>();

    /** @param page size in points, upright */
    public PlacedText(PageSize page) {
        this.page = page;
    }

    /**
     * Adds a character.
     *
     * @param x where its baseline begins, in points from the page's left edge
     * @param y in points from the page's top edge
     * @param width along its baseline, in points
     * @param em height of its font in points
     * @param quarters clockwise quarter turns of its baseline from running left to right
     * @param seen whether it is drawn so that it can be seen
     */
    public void add(String text, double x, double y, double width, double em, int quarters, boolean seen) {
        legibility.glyph(seen);
        legibility.reads(text);
        int turns = Math.floorMod(quarters, 4);
        var glyph = switch (turns) {
            case 1 -> new Glyph(text, y, width, page.width() - x, em);
            case 2 -> new Glyph(text, page.width() - x, width, page.height() - y, em);
            case 3 -> new Glyph(text, page.height() - y, width, x, em);
            default -> new Glyph(text, x, width, y, em);
        };
        boolean meaningless = text.codePoints().anyMatch(Legibility::meaningless);
        if (!text.isEmpty() && !meaningless && frame(turns).shows(glyph)) {
            turned.computeIfAbsent(turns, _ -> new ArrayList<>()).add(glyph);
        }
    }

    private Frame frame(int turns) {
        return turns % 2 == 0
                ? new Frame(page.width(), page.height(), turns)
                : new Frame(/* width= */ page.height(), /* height= */ page.width(), turns);
    }

    /** The lines from top to bottom, upright ones first; none where what was added makes no sense. */
    public PageText text(PageKey key) {
        if (!legibility.useful()) {
            return PageText.none(key);
        }
        boolean recognised = legibility.recognised();
        var lines = new ArrayList<Line>();
        turned.forEach((turns, glyphs) -> {
            for (var level : Levels.of(glyphs)) {
                var sorted = level.stream()
                        .sorted(Comparator.comparingDouble(Glyph::left))
                        .toList();
                LineMaker.ofLevel(frame(turns), sorted)
                        .line(recognised, recognised ? FOREIGN_RECOGNITION : 1)
                        .ifPresent(lines::add);
            }
        });
        return lines.isEmpty()
                ? PageText.none(key)
                : new PageText(key, recognised ? Origin.OCR : Origin.DIGITAL, lines);
    }
}
