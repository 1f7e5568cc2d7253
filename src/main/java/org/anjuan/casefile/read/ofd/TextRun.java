package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the characters of one text object at their places (GB/T 33190, 11). */
final class TextRun {
    private static final int MOST_CHARACTERS = 200_000;

    private final FontShelf shelf;
    private final Outlines font;
    private final String fontName;
    private final AffineTransform object;
    private final double size;
    private final double wide;
    private final double turned;
    private final boolean down;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private int position;
    private double x;
    private double y;

    private TextRun(Node text, AffineTransform object, Resources resources, FontShelf shelf) throws IOException {
        this.shelf = shelf;
        this.object = object;
        this.font = shelf.get(resources, text.attribute("Font", ""));
        this.fontName = resources
                .get(text.attribute("Font", ""), "Font")
                .map(node -> node.attribute("FontName", ""))
                .orElse("");
        this.size = text.number("Size", 3.5);
        this.wide = text.number("HScale", 1);
        this.turned = Math.toRadians(text.number("CharDirection", 0));
        this.down = text.number("ReadDirection", 0) % 180 != 0;
        text.children("CGTransform").forEach(this::glyphs);
    }

    /**
     * The glyphs of a text object.
     *
     * @param object from the object's own room to the page
     */
    static List<Placed> of(Node text, AffineTransform object, Resources resources, FontShelf shelf) throws IOException {
        var run = new TextRun(text, object, resources, shelf);
        for (var code : text.children("TextCode")) {
            run.set(code);
        }
        return run.placed;
    }

    /** Notes which glyphs are drawn for which characters, where the file says so. */
    private void glyphs(Node transform) {
        int from = (int) transform.number("CodePosition", 0);
        int codes = (int) transform.number("CodeCount", 1);
        double[] numbers = Numbers.of(transform.said("Glyphs"));
        for (int i = 0; i < Math.min(numbers.length, MOST_CHARACTERS); i++) {
            if (i < codes) {
                glyphs.put(from + i, (int) numbers[i]);
            }
        }
    }

    private void set(Node code) throws IOException {
        x = code.number("X", x);
        y = code.number("Y", y);
        double[] across = Numbers.distances(code.attribute("DeltaX", ""));
        double[] downwards = Numbers.distances(code.attribute("DeltaY", ""));
        var characters = code.text()
                .replace("\r", "")
                .replace("\n", "")
                .codePoints()
                .limit(MOST_CHARACTERS)
                .toArray();
        double startX = x;
        double startY = y;
        for (int i = 0; i < characters.length; i++) {
            double advance = place(characters[i]);
            if (across.length == 0 && downwards.length == 0) {
                x += down ? 0 : advance * size * wide;
                y += down ? advance * size : 0;
            } else {
                x += step(across, i);
                y += step(downwards, i);
            }
        }
        x = startX;
        y = startY;
    }

    /** The distance behind a character; a list that is too short goes on with its last. */
    private static double step(double[] distances, int index) {
        return distances.length == 0 ? 0 : distances[Math.min(index, distances.length - 1)];
    }

    /** Sets one character; how wide it is, in parts of the size. */
    private double place(int character) throws IOException {
        int glyph = glyphs.containsKey(position) && font.own() ? glyphs.get(position) : font.glyph(character);
        position++;
        var outlines = font;
        if (glyph == 0 && !Character.isWhitespace(character)) {
            outlines = font.own() ? shelf.standIn(fontName) : font;
            glyph = outlines.glyph(character);
        }
        var at = new AffineTransform(object);
        at.translate(x, y);
        at.rotate(turned);
        at.scale(size * wide, -size);
        double advance = outlines.advance(glyph);
        placed.add(new Placed(Character.toString(character), outlines, glyph, at, advance));
        return advance;
    }
}
