package org.anjuan.casefile.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Line;

/** Joins the pieces of one line, in reading order, into text with a place for every character. */
final class LineMaker {
    private static final Glyph NONE = new Glyph(" ", 0, 0, 0, 0);

    private final Frame frame;
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean apart;

    LineMaker(Frame frame) {
        this.frame = frame;
    }

    /** Says that the next piece belongs to another word. */
    void apart() {
        apart = true;
    }

    /** Adds the next piece. */
    void add(Glyph glyph) {
        var before = last();
        if (apart && !before.blank() && !glyph.blank() && before.endsWord(glyph)) {
            glyphs.add(before.gapTo(glyph));
        }
        apart = false;
        if (!before.blank() || !glyph.blank()) {
            glyphs.add(glyph);
        }
    }

    private Glyph last() {
        return glyphs.isEmpty() ? NONE : glyphs.getLast();
    }

    Frame frame() {
        return frame;
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    /** Whether its pieces stand on more than one height. */
    boolean shuffled() {
        Glyph first = null;
        for (var glyph : glyphs) {
            if (!glyph.blank()) {
                first = first == null ? glyph : first;
                if (!Levels.same(first, glyph)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it and another share some height on a page that both read alike. */
    boolean beside(LineMaker other) {
        return frame.equals(other.frame) && top() < other.bottom() && other.top() < bottom();
    }

    private double top() {
        double top = Double.MAX_VALUE;
        for (var glyph : glyphs) {
            top = Math.min(top, glyph.top());
        }
        return glyphs.isEmpty() ? 0 : top;
    }

    private double bottom() {
        double bottom = -Double.MAX_VALUE;
        for (var glyph : glyphs) {
            bottom = Math.max(bottom, glyph.bottom());
        }
        return glyphs.isEmpty() ? 0 : bottom;
    }

    /** A line of pieces that stand on one height, in order. */
    static LineMaker ofLevel(Frame frame, List<Glyph> level) {
        var maker = new LineMaker(frame);
        for (var glyph : level) {
            maker.apart = maker.last().standsApart(glyph);
            maker.add(glyph);
        }
        return maker;
    }

    /** Takes out the spaces that a recognition program put between characters of a script written without them. */
    private void closeUp() {
        for (int i = glyphs.size() - 2; i > 0; i--) {
            if (glyphs.get(i).blank()
                    && glyphs.get(i - 1).unspaced()
                    && glyphs.get(i + 1).unspaced()) {
                glyphs.remove(i);
            }
        }
    }

    /**
     * The line, or empty when it shows nothing.
     *
     * @param recognised whether the text was recognised from a picture
     * @param confidence 0 to 1
     */
    Optional<Line> line(boolean recognised, double confidence) {
        if (recognised) {
            closeUp();
        }
        while (last().blank() && !glyphs.isEmpty()) {
            glyphs.removeLast();
        }
        return glyphs.isEmpty() ? Optional.empty() : Optional.of(joined(confidence));
    }

    private Line joined(double confidence) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        var text = new StringBuilder();
        for (var glyph : glyphs) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
            text.append(glyph.text());
        }
        var stops = frame.runsForward() ? stops(Math.max(0, left), Math.min(frame.width(), right)) : List.<Double>of();
        return new Line(text.toString(), frame.upright(left, top(), right, bottom()), stops, confidence);
    }

    private List<Double> stops(double from, double to) {
        double length = Math.max(1e-6, to - from);
        var stops = new ArrayList<Double>();
        double reached = 0;
        for (var glyph : glyphs) {
            for (int i = 0; i < glyph.text().length(); i++) {
                double start = glyph.left() + glyph.width() * i / glyph.text().length();
                reached = Math.clamp((start - from) / length, reached, 1);
                stops.add(reached);
            }
        }
        stops.add(1.0);
        return stops;
    }
}
