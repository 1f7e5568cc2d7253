package org.anjuan.check.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;

/**
 * Pages as a person holds them to read. Recognised lines stand in their order of reading, but their boxes lie as the scan
 * does; here the boxes of pages that lie turned are turned too, and places found on them are turned back.
 */
public final class Upright {
    /** Shorter lines say little about how a page lies. */
    private static final int LONG = 4;

    /** Fewer lines say nothing about how a page lies. */
    private static final int ENOUGH = 3;

    private final Map<PageKey, Integer> quarters = new HashMap<>();
    private final List<PageText> pages;

    private Upright(List<PageText> pages) {
        this.pages = pages.stream().map(this::upright).toList();
    }

    public static Upright of(List<PageText> pages) {
        return new Upright(pages);
    }

    /** The pages with all boxes upright, in the order they came. */
    public List<PageText> pages() {
        return pages;
    }

    /** The place where it lies on the page as it was given. */
    public Anchor back(Anchor place) {
        return place instanceof Anchor.OnPage onPage ? back(onPage) : place;
    }

    /** The place where it lies on the page as it was given. */
    public Anchor.OnPage back(Anchor.OnPage place) {
        int turned = quarters.getOrDefault(place.page(), 0);
        return turned == 0
                ? place
                : switch (place) {
                    case Anchor.Passage(var page, var boxes, var quote, var before, var after) ->
                        new Anchor.Passage(page, turned(boxes, -turned), quote, before, after);
                    case Anchor.Area(var page, var box, var quote) -> new Anchor.Area(page, box.turned(-turned), quote);
                    case Anchor.WholePage whole -> whole;
                };
    }

    private static List<Box> turned(List<Box> boxes, int quarters) {
        return boxes.stream().map(box -> box.turned(quarters)).toList();
    }

    private PageText upright(PageText page) {
        int turned = quarters(page);
        if (turned == 0) {
            return page;
        }
        quarters.put(page.page(), turned);
        var lines = page.lines().stream()
                .map(line -> new Line(line.text(), line.box().turned(turned), line.stops(), line.confidence()))
                .toList();
        return new PageText(page.page(), page.origin(), lines);
    }

    /** Clockwise quarter turns that make the writing upright, told by the shape of the lines and the way they follow. */
    private static int quarters(PageText page) {
        var lines = page.lines().stream()
                .filter(line -> line.text().length() >= LONG)
                .toList();
        if (page.origin() != Origin.OCR || lines.size() < ENOUGH) {
            return 0;
        }
        long tall = lines.stream()
                .filter(line -> line.box().height() > line.box().width())
                .count();
        if (tall * 2 > lines.size()) {
            return follow(lines, true) >= 0 ? 1 : 3;
        }
        return follow(lines, false) * 2 < -lines.size() ? 2 : 0;
    }

    /** How many more lines follow to the right than to the left, or downwards than upwards. */
    private static int follow(List<Line> lines, boolean across) {
        int follow = 0;
        for (int at = 1; at < lines.size(); at++) {
            var one = lines.get(at - 1).box();
            var other = lines.get(at).box();
            follow += (int) Math.signum(across ? other.x() - one.x() : other.y() - one.y());
        }
        return follow;
    }
}
