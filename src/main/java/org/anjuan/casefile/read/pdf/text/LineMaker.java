package org.anjuan.casefile.read.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Line;

/** Joins the pieces that stand on one height into text with a place for every character; one use for one line. */
final class LineMaker {
    private static final Glyph NONE = new Glyph(Sign.SPACE, 0, 0, 0, 0);

    private final Frame frame;
    private final List<Glyph> glyphs = new ArrayList<>();

    private LineMaker(Frame frame) {
        this.frame = frame;
    }

    /**
     * The line of pieces of one height, or empty when they show nothing.
     *
     * @param level in any order
     * @param recognised whether the text was recognised from a picture
     * @param confidence 0 to 1
     */
    static Optional<Line> line(Frame frame, List<Glyph> level, boolean recognised, double confidence) {
        var sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        var maker = new LineMaker(frame);
        for (int i = 0; i < sorted.size(); i++) {
            maker.add(sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1) : NONE);
        }
        return maker.line(recognised, confidence);
    }

    /** Adds the next piece, unless it is there already or a blank that lies under its neighbours. */
    private void add(Glyph glyph, Glyph next) {
        var before = last();
        if (glyph.blank()) {
            boolean covered = glyph.middle() < before.right() || (!next.blank() && next.left() < glyph.middle());
            if (!before.blank() && !covered) {
                glyphs.add(glyph);
            }
        } else if (before.blank() || !before.isAgain(glyph)) {
            if (!before.blank() && before.standsApart(glyph)) {
                glyphs.add(before.gapTo(glyph));
            }
            glyphs.add(glyph);
        }
    }

    private Glyph last() {
        return glyphs.isEmpty() ? NONE : glyphs.getLast();
    }

    /** Takes out the spaces that a recognition program put between characters of a script written without them. */
    private void closeUp() {
        for (int i = glyphs.size() - 2; i > 0; i--) {
            if (glyphs.get(i).blank()
                    && glyphs.get(i - 1).sign().unspaced()
                    && glyphs.get(i + 1).sign().unspaced()) {
                glyphs.remove(i);
            }
        }
    }

    private Optional<Line> line(boolean recognised, double confidence) {
        if (recognised) {
            closeUp();
        }
        while (last().blank() && !glyphs.isEmpty()) {
            glyphs.removeLast();
        }
        return glyphs.isEmpty() ? Optional.empty() : Optional.of(joined(confidence));
    }

    private Line joined(double confidence) {
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        var text = new StringBuilder(glyphs.size());
        for (var glyph : glyphs) {
            right = Math.max(right, glyph.right());
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
            text.append(glyph.text());
        }
        double left = glyphs.getFirst().left();
        var stops = frame.runsForward()
                ? stops(Math.max(0, left), Math.min(frame.width(), right), text.length())
                : List.<Double>of();
        return new Line(text.toString(), frame.upright(left, top, right, bottom), stops, confidence);
    }

    private List<Double> stops(double from, double to, int characters) {
        double length = Math.max(1e-6, to - from);
        var stops = new ArrayList<Double>(characters + 1);
        double reached = 0;
        for (var glyph : glyphs) {
            int parts = glyph.text().length();
            for (int i = 0; i < parts; i++) {
                double start = glyph.left() + glyph.width() * i / parts;
                reached = Math.clamp((start - from) / length, reached, 1);
                stops.add(reached);
            }
        }
        stops.add(1.0);
        return stops;
    }
}
