package org.anjuan.casefile.read.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;

/** Makes lines of characters that a format places one by one; one use for one page. */
public final class PlacedText {
    /** How far text is trusted that some program recognised before the file came here. */
    private static final double FOREIGN_RECOGNITION = 0.5;

    private final PageSize page;
    private final Legibility legibility = new Legibility();
    private final TreeMap<Course, Levels> courses = new TreeMap<>();

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
        var sign = Sign.of(text);
        var course = new Course(Math.floorMod(quarters, 4), false);
        drawn(sign, seen);
        switch (course.quarters()) {
            case 1 -> place(course, new Glyph(sign, y, width, page.width() - x, em));
            case 2 -> place(course, new Glyph(sign, page.width() - x, width, page.height() - y, em));
            case 3 -> place(course, new Glyph(sign, page.height() - y, width, x, em));
            default -> place(course, new Glyph(sign, x, width, y, em));
        }
    }

    /** One more glyph is drawn as text, wherever. */
    void drawn(Sign sign, boolean seen) {
        legibility.glyph(sign, seen);
    }

    /** Puts a piece where it stands in the frame of its course; what says nothing or lies off the page is left out. */
    void place(Course course, Glyph glyph) {
        if (!glyph.text().isEmpty() && frame(course).shows(glyph)) {
            var levels = courses.get(course);
            if (levels == null) {
                levels = new Levels();
                courses.put(course, levels);
            }
            levels.add(glyph);
        }
    }

    private Frame frame(Course course) {
        return course.quarters() % 2 == 0
                ? new Frame(page.width(), page.height(), course.quarters())
                : new Frame(/* width= */ page.height(), /* height= */ page.width(), course.quarters());
    }

    /** The lines from top to bottom, upright ones first; none where what was added makes no sense. */
    public PageText text(PageKey key) {
        if (!legibility.useful()) {
            return PageText.none(key);
        }
        boolean recognised = legibility.recognised();
        var lines = new ArrayList<Line>();
        courses.forEach((course, levels) -> lines.addAll(lines(frame(course), levels, recognised)));
        return lines.isEmpty()
                ? PageText.none(key)
                : new PageText(key, recognised ? Origin.OCR : Origin.DIGITAL, lines);
    }

    private static List<Line> lines(Frame frame, Levels levels, boolean recognised) {
        return levels.fromTop().stream()
                .flatMap(level ->
                        LineMaker.line(frame, level, recognised, recognised ? FOREIGN_RECOGNITION : 1).stream())
                .toList();
    }
}
