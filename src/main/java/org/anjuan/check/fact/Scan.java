package org.anjuan.check.fact;

import java.util.List;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageCondition.Side;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.check.layout.Glyphs;

/**
 * A scanned page that could be measured, with what was recognised on it.
 *
 * @param recognised whether it was looked at by the recogniser; where not, that it has no text says nothing
 * @param quarters clockwise quarter turns that make it upright
 * @param text its lines as a person holds the page to read
 */
public record Scan(Measured picture, boolean recognised, int quarters, PageText text) {
    private static final int HUNDRED = 100;
    private static final double HARDLY_ANY_INK = 0.0005;

    static Scan of(Measured picture, ScannedPage page, PageText text) {
        return new Scan(picture, page.quarters().isPresent(), page.quarters().orElse(0), text);
    }

    public PageKey page() {
        return picture.page();
    }

    public List<Line> lines() {
        return text.origin() == Origin.OCR ? text.lines() : List.of();
    }

    /** Everything recognised on it without spaces. */
    public String words() {
        return Glyphs.tight(String.join("", lines().stream().map(Line::text).toList()));
    }

    /** Whether it was looked at and bears neither words nor anything else. */
    boolean isEmpty() {
        return recognised && lines().isEmpty() && picture.ink() < HARDLY_ANY_INK;
    }

    /** How sure its lines are on average, 0 to 1; 0 where it has none. */
    public double sure() {
        return lines().stream().mapToDouble(Line::confidence).average().orElse(0);
    }

    /** What touches its edges as a person holds it: top, right, bottom, left. */
    public Side side(int index) {
        return picture.sides()
                .get(Math.floorMod(index - quarters, picture.sides().size()));
    }

    /** Whether a share of the whole is below so many of {@code of} parts. */
    public static boolean below(double share, int parts, int of) {
        return share * of < parts;
    }

    /** Whether a share of the whole is below so many percent. */
    public static boolean below(double share, int percent) {
        return below(share, percent, HUNDRED);
    }
}
